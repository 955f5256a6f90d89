package ttareungi.ui.admin.part;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Messages;

/** One of a few choices by its word {@code prefix + NAME}, in the language of now. */
public final class WordCell<E extends Enum<E>> extends ListCell<E> {
  private final Messages messages;
  private final String prefix;

  private WordCell(Messages messages, String prefix) {
    this.messages = messages;
    this.prefix = prefix;
  }

  public static <E extends Enum<E>> void set(ComboBox<E> box, Messages messages, String prefix) {
    box.setCellFactory(view -> new WordCell<>(messages, prefix));
    box.setButtonCell(new WordCell<>(messages, prefix));
  }

  @Override
  protected void updateItem(@Nullable E item, boolean empty) {
    super.updateItem(item, empty);
    textProperty().unbind();
    if (item == null || empty) {
      setText(null);
    } else {
      textProperty().bind(messages.bind(prefix + item.name()));
    }
  }
}
