package ttareungi.ui.admin.csv;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.Finding;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** Whether a row is wrong or only doubtful. */
final class KindCell extends TableCell<Finding, Finding> {
  private final Messages messages;
  private final Label pill = new Label();

  KindCell(Messages messages) {
    this.messages = messages;
    pill.getStyleClass().add("pill");
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    setGraphic(finding == null || empty ? null : pill(finding.isError()));
  }

  private Label pill(boolean wrong) {
    pill.getStyleClass().setAll("label", "pill", wrong ? "danger" : "warning");
    pill.setGraphic(new Icon(wrong ? "fth-x-circle" : "fth-alert-triangle"));
    pill.setText(messages.get(wrong ? "csv.trial.wrong" : "csv.trial.warned"));
    return pill;
  }
}
