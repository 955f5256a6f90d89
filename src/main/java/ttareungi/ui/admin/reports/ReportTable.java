package ttareungi.ui.admin.reports;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.report.ReportRow;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The report as a table: its sums stand under it, and under them what the ledger says. */
final class ReportTable extends VBox {
  private static final double NAME = 170;
  private static final double NUMBER = 82;

  private final Messages messages;
  private final TableView<ReportRow> table = new TableView<>();
  private final TableColumn<ReportRow, String> group = new TableColumn<>();
  private final Map<ReportColumn, Label> sums = new EnumMap<>(ReportColumn.class);
  private final Icon agreement = new Icon("fth-check-circle");
  private final Label proof = new Label();
  private final HBox proofLine = new HBox(agreement, proof);

  ReportTable(Messages messages, ReportsViewModel model) {
    this.messages = messages;
    getStyleClass().addAll("card", "report-table-card");
    table.setId("report-table");
    table.accessibleTextProperty().bind(messages.bind("report"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new ReportPlaceholder(messages, model));
    VBox.setVgrow(table, Priority.ALWAYS);
    var line = new HBox(sum(Parts.label(messages.bind("report.total"), "strong"), group));
    line.getStyleClass().add("report-sums");
    line.setMinWidth(0); // its labels are as wide as columns that must be able to shrink
    addColumns(line);
    proof.setId("report-proof");
    proof.setWrapText(true);
    proofLine.getStyleClass().addAll("pager", "report-proof");
    getChildren().addAll(table, line, proofLine);
    model.shownProperty().subscribe(this::show);
    messages.languageProperty().subscribe(() -> show(model.shownProperty().get()));
  }

  private void addColumns(HBox line) {
    group.setId("group");
    group.getStyleClass().add("strong");
    group.setPrefWidth(NAME);
    group.setMinWidth(NAME);
    group.setReorderable(false);
    table.getColumns().add(group);
    for (var each : ReportColumn.values()) {
      var column = new TableColumn<ReportRow, Number>();
      column.setId(each.name());
      column.getStyleClass().add("numeric");
      column.setPrefWidth(NUMBER);
      column.setReorderable(false);
      column.textProperty().bind(messages.bind("report.column." + each));
      column.setCellValueFactory(row -> new ReadOnlyLongWrapper(each.of(row.getValue().sums())));
      column.setCellFactory(any -> new NumberCell());
      table.getColumns().add(column);
      var sum = new Label();
      sum.setId("report-sum-" + each);
      sums.put(each, sum);
      sum.getStyleClass().addAll("strong", "numeric");
      line.getChildren().add(sum(sum, column));
    }
  }

  /** As wide as the column above it. */
  private static Region sum(Label label, TableColumn<ReportRow, ?> column) {
    label.minWidthProperty().bind(column.widthProperty());
    label.maxWidthProperty().bind(column.widthProperty());
    return label;
  }

  private void show(@Nullable Reported reported) {
    if (reported == null) {
      return;
    }
    var words = new ReportWords(messages, reported);
    group.setText(words.groupTitle());
    group.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(words.group(row.getValue().group())));
    var report = reported.report();
    if (report.isEmpty()) {
      table.getItems().clear();
    } else {
      table.getItems().setAll(report.rows());
    }
    table.refresh();
    sums.forEach((column, sum) -> sum.setText(Formats.grouped(column.of(report.total()))));
    proof.setText(words.proof());
    agreement.setLiteral(report.agrees() ? "fth-check-circle" : "fth-alert-triangle");
    proofLine.getStyleClass().removeAll("agrees", "differs");
    proofLine.getStyleClass().add(report.agrees() ? "agrees" : "differs");
  }
}
