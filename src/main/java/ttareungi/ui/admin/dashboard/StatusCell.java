package ttareungi.ui.admin.dashboard;

import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.fx.Messages;

/** The chip of a reservation, following its row. */
final class StatusCell extends TableCell<BoardRowModel, BoardRowModel> {
  private final StatusChip chip;
  private Subscription following = Subscription.EMPTY;

  StatusCell(Messages messages) {
    chip = new StatusChip(messages);
    itemProperty().subscribe(this::follow);
  }

  private void follow(@Nullable BoardRowModel row) {
    following.unsubscribe();
    following =
        row == null
            ? Subscription.EMPTY
            : row.lineProperty().subscribe(line -> chip.show(line.status()));
    setGraphic(row == null ? null : chip);
  }
}
