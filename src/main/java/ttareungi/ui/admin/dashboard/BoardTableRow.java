package ttareungi.ui.admin.dashboard;

import javafx.scene.control.TableRow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A row that flashes when its reservation is new or has changed. */
final class BoardTableRow extends TableRow<BoardRowModel> {
  static final String FLASH = "row-new";

  private Subscription watching = Subscription.EMPTY;

  BoardTableRow() {
    itemProperty().subscribe(this::watch);
  }

  private void watch(@Nullable BoardRowModel row) {
    watching.unsubscribe();
    watching = row == null ? Subscription.EMPTY : row.freshProperty().subscribe(this::flash);
    if (row == null) {
      flash(false);
    }
  }

  private void flash(boolean fresh) {
    getStyleClass().remove(FLASH);
    if (fresh) {
      getStyleClass().add(FLASH);
    }
  }
}
