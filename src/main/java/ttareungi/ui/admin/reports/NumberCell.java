package ttareungi.ui.admin.reports;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ttareungi.report.ReportRow;
import ttareungi.ui.common.Formats;

/** A number, grouped; it is sorted as the number that it is. */
final class NumberCell extends TableCell<ReportRow, Number> {
  NumberCell() {
    getStyleClass().add("numeric");
  }

  @Override
  protected void updateItem(@Nullable Number item, boolean empty) {
    super.updateItem(item, empty);
    setText(item == null || empty ? null : Formats.grouped(item.longValue()));
  }
}
