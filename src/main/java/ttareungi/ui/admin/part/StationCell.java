package ttareungi.ui.admin.part;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Messages;

/** A station by its name, in the language of now. */
public final class StationCell extends ListCell<StationChoice> {
  private final Messages messages;

  public StationCell(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable StationChoice item, boolean empty) {
    super.updateItem(item, empty);
    textProperty().unbind();
    if (empty || item == null) {
      setText(null);
      return;
    }
    var language = messages.languageProperty();
    textProperty().bind(Bindings.createStringBinding(() -> item.name(language.get()), language));
  }
}
