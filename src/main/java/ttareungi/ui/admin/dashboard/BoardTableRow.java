package ttareungi.ui.admin.dashboard;

import java.util.function.LongConsumer;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A row that flashes when its reservation is new or has changed. */
final class BoardTableRow extends TableRow<BoardRowModel> {
  static final String FLASH = "row-new";

  private Subscription watching = Subscription.EMPTY;

  /** {@code open}: what a click on it leads to. */
  BoardTableRow(LongConsumer open) {
    itemProperty().subscribe(this::watch);
    setOnMouseClicked(event -> {
      var row = getItem();
      if (row != null) {
        open.accept(row.reserveNo());
      }
    });
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
