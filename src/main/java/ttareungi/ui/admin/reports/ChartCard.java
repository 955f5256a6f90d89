package ttareungi.ui.admin.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.report.Group;
import ttareungi.report.ReportRow;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** The report as bars, of reservations or of revenue. */
final class ChartCard extends VBox {
  /** What the bars measure. */
  enum Measure {
    RESERVATIONS(ReportColumn.RESERVATIONS),
    REVENUE(ReportColumn.REVENUE);

    private final ReportColumn column;

    Measure(ReportColumn column) {
      this.column = column;
    }
  }

  /** More stations or bikes no chart can name. */
  private static final int MOST = 12;

  private final Messages messages;
  private final ReportsViewModel model;
  private final ReportChart chart = new ReportChart();
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.RESERVATIONS);

  ChartCard(Messages messages, ReportsViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().addAll("card", "report-chart-card");
    var said = new Label();
    said.setId("report-said");
    said.getStyleClass().add("muted");
    said.textProperty().bind(chart.saidProperty());
    getChildren()
        .addAll(
            Parts.head(
                Parts.label(messages.bind("report.chart"), "title-card"),
                Parts.gap(),
                said,
                measures()),
            chart);
    VBox.setVgrow(chart, Priority.ALWAYS);
    measure.subscribe(this::show);
    model.shownProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
  }

  private HBox measures() {
    var reservations = measure("report-by-count", "report.column.RESERVATIONS", "left-pill");
    var revenue = measure("report-by-revenue", "report.column.REVENUE", "right-pill");
    Segmented.bind(
        new ToggleGroup(),
        Map.of(Measure.RESERVATIONS, reservations, Measure.REVENUE, revenue),
        measure);
    var both = new HBox(reservations, revenue);
    both.getStyleClass().add("segmented");
    return both;
  }

  private ToggleButton measure(String id, String key, String style) {
    var button = new ToggleButton();
    button.setId(id);
    button.getStyleClass().add(style);
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    return button;
  }

  private void show() {
    var reported = model.shownProperty().get();
    if (reported != null) {
      var words = new ReportWords(messages, reported);
      var rows = most(reported.report().rows());
      var bars = rows.stream().map(row -> bar(row, words)).toList();
      chart.show(bars, highest(rows, words));
    }
  }

  private List<ReportRow> most(List<ReportRow> rows) {
    boolean named =
        rows.isEmpty()
            || rows.getFirst().group() instanceof Group.Day
            || rows.getFirst().group() instanceof Group.Hour;
    return named
        ? rows
        : rows.stream()
            .filter(row -> !(row.group() instanceof Group.Nowhere))
            .sorted(Comparator.comparingLong(row -> -value(row)))
            .limit(MOST)
            .toList();
  }

  private long value(ReportRow row) {
    return measure.get().column.of(row.sums());
  }

  private ReportChart.Bar bar(ReportRow row, ReportWords words) {
    return new ReportChart.Bar(words.brief(row.group()), value(row), say(row, words));
  }

  private String say(ReportRow row, ReportWords words) {
    return messages.get(
        "report.chart.bar." + measure.get(), words.group(row.group()), Formats.grouped(value(row)));
  }

  private String highest(List<ReportRow> rows, ReportWords words) {
    ReportRow highest = rows.stream().max(Comparator.comparingLong(this::value)).orElse(null);
    return highest == null || value(highest) <= 0
        ? messages.get("report.chart.none")
        : messages.get("report.chart.most", say(highest, words));
  }
}
