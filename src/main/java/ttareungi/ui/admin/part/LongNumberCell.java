package ttareungi.ui.admin.part;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.LazyRow;

/** A number longer than its column: cut in the middle, and whole under the mouse. */
final class LongNumberCell<R> extends TableCell<LazyRow<R>, String> {
  private final Tooltip whole = new Tooltip();

  LongNumberCell() {
    getStyleClass().add(LazyTable.LONG_NUMBER);
    whole.textProperty().bind(textProperty());
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    boolean nothing = item == null || empty || item.isEmpty();
    setText(nothing ? null : item);
    setTooltip(nothing ? null : whole);
  }
}
