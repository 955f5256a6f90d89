package ttareungi.ui.admin.bikes;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.fx.Messages;

final class StateCell extends TableCell<BikeRow, BikeRow> {
  private final StatusChip chip;

  StateCell(Messages messages) {
    chip = new StatusChip(messages);
  }

  @Override
  protected void updateItem(@Nullable BikeRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
    } else {
      chip.show(item.state());
      setGraphic(chip);
    }
  }
}
