package ttareungi.ui.admin.reports;

import static ttareungi.ui.common.Shown.visible;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.report.Grouping;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.part.DayConverter;
import ttareungi.ui.admin.part.SaveFile;
import ttareungi.ui.admin.part.StationChoice;
import ttareungi.ui.admin.part.StationDialog;
import ttareungi.ui.admin.part.WordCell;
import ttareungi.ui.admin.reports.ReportsViewModel.Stage;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** The picture of a report. */
public final class ReportsController {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final AdminHouse house;
  private final Messages messages;
  private final Formats formats;
  private final ReportsViewModel model;
  private final Actions actions;
  private final SaveFile saving;

  @FXML private Label range;
  @FXML private Button csv;
  @FXML private Button pdf;
  @FXML private ComboBox<ReportPeriod> period;
  @FXML private HBox own;
  @FXML private DatePicker first;
  @FXML private DatePicker last;
  @FXML private ToggleButton byDay;
  @FXML private ToggleButton byHour;
  @FXML private ToggleButton byStation;
  @FXML private ToggleButton byBike;
  @FXML private Button station;
  @FXML private Button noStation;
  @FXML private TextField bike;
  @FXML private HBox slow;
  @FXML private ProgressBar progress;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private StackPane tiles;
  @FXML private StackPane chart;
  @FXML private StackPane table;

  public ReportsController(
      AdminHouse house,
      Messages messages,
      Formats formats,
      ReportsViewModel model,
      Actions actions) {
    this.house = house;
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.actions = actions;
    saving = new SaveFile(messages, actions);
  }

  @FXML
  private void initialize() {
    period.getItems().setAll(ReportPeriod.values());
    WordCell.set(period, messages, "report.period.");
    period.valueProperty().bindBidirectional(model.periodProperty());
    model.periodProperty().subscribe(chosen -> visible(own, chosen == ReportPeriod.OWN));
    tie(first, model.firstProperty());
    tie(last, model.lastProperty());
    showGroupings();
    model.stationProperty().subscribe(this::showStation);
    bike.textProperty().bindBidirectional(model.bikeProperty());
    bike.textProperty()
        .subscribe(typed -> bike.pseudoClassStateChanged(WRONG, model.isBikeWrong()));
    tiles.getChildren().setAll(new ReportTiles(messages, formats, model));
    chart.getChildren().setAll(new ChartCard(messages, model));
    table.getChildren().setAll(new ReportTable(messages, model));
    progress.progressProperty().bind(model.progressProperty());
    model.stageProperty().subscribe(this::showStage);
    model.shownProperty().subscribe(this::showRange);
    messages.languageProperty().subscribe(() -> showRange(model.shownProperty().get()));
  }

  /** Not a day: the one before stays. */
  private static void tie(DatePicker picker, Property<LocalDate> day) {
    picker.setConverter(new DayConverter());
    day.subscribe(picker::setValue);
    picker
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) {
            day.setValue(chosen);
          }
        });
  }

  private void showGroupings() {
    Map<Grouping, ToggleButton> buttons = new EnumMap<>(Grouping.class);
    buttons.put(Grouping.DAY, byDay);
    buttons.put(Grouping.HOUR, byHour);
    buttons.put(Grouping.STATION, byStation);
    buttons.put(Grouping.BIKE, byBike);
    Segmented.bind(new ToggleGroup(), buttons, model.groupingProperty());
  }

  @FXML
  private void chooseStation() {
    StationDialog.ask(messages, actions.host(), house.bikes(), model.stationProperty()::set);
  }

  @FXML
  private void anyStation() {
    model.stationProperty().set(null);
  }

  @FXML
  private void retry() {
    model.refresh();
  }

  @FXML
  private void stop() {
    model.stop();
  }

  @FXML
  private void saveCsv() {
    var files = files();
    if (files != null) {
      saving.ask("csv", files.name(), files::csv);
    }
  }

  @FXML
  private void savePdf() {
    var files = files();
    if (files != null) {
      saving.ask("pdf", files.name(), files::pdf);
    }
  }

  private @Nullable ReportFiles files() {
    var reported = model.shownProperty().get();
    return reported == null
        ? null
        : new ReportFiles(
            messages,
            reported,
            reported.asOf().atZone(house.zone()),
            formats.dateTime(reported.asOf()));
  }

  private void showStation(@Nullable StationChoice chosen) {
    visible(noStation, chosen != null);
    station.textProperty().unbind();
    if (chosen == null) {
      station.textProperty().bind(messages.bind("admin.res.station.any"));
    } else {
      var language = messages.languageProperty();
      station
          .textProperty()
          .bind(Bindings.createStringBinding(() -> chosen.name(language.get()), language));
    }
  }

  /** What is saved is what is seen. */
  private void showStage(Stage stage) {
    boolean settled = stage == Stage.READY || stage == Stage.EMPTY;
    csv.setDisable(!settled);
    pdf.setDisable(!settled);
    visible(slow, stage == Stage.SLOW);
    visible(note, stage == Stage.FAILED || stage == Stage.STOPPED);
    noteText
        .textProperty()
        .bind(
            stage == Stage.STOPPED
                ? messages.bind(stopped())
                : messages.bind("report.failed", model.faultCodeProperty().get()));
  }

  /** There may be none from before. */
  private String stopped() {
    return model.shownProperty().get() == null ? "report.stopped.first" : "report.stopped";
  }

  private void showRange(@Nullable Reported reported) {
    if (reported != null) {
      range.setText(
          messages.get(
              "report.range",
              new ReportWords(messages, reported).period(),
              formats.minute(reported.asOf())));
    }
  }
}
