package ttareungi.ui.admin.part;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.OpenList;

/** One of a few choices by its word {@code prefix + NAME}, in the language of now. */
public final class WordCell<E extends Enum<E>> extends ListCell<E> {
  private final Messages messages;
  private final String prefix;
  private final ObservableValue<@Nullable String> prompt;

  /** {@code prompt}: shown where nothing is chosen. */
  private WordCell(Messages messages, String prefix, ObservableValue<@Nullable String> prompt) {
    this.messages = messages;
    this.prefix = prefix;
    this.prompt = prompt;
  }

  public static <E extends Enum<E>> void set(ComboBox<E> box, Messages messages, String prefix) {
    var none = new ReadOnlyObjectWrapper<@Nullable String>();
    box.setCellFactory(view -> new WordCell<>(messages, prefix, none));
    box.setButtonCell(new WordCell<>(messages, prefix, box.promptTextProperty()));
    OpenList.keepOnScreen(box);
  }

  @Override
  protected void updateItem(@Nullable E item, boolean empty) {
    super.updateItem(item, empty);
    textProperty().unbind();
    if (item == null || empty) {
      setText(prompt.getValue()); // not bound: the box writes here as well
    } else {
      textProperty().bind(messages.bind(prefix + item.name()));
    }
  }
}
