package ttareungi.ui.admin.reservations;

import static ttareungi.ui.common.Shown.visible;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.Sorting;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.DayConverter;
import ttareungi.ui.admin.part.FilterChips;
import ttareungi.ui.admin.part.LazyTable;
import ttareungi.ui.admin.part.SaveFile;
import ttareungi.ui.admin.part.StationChoice;
import ttareungi.ui.admin.part.StationDialog;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.LazyRows.Stage;
import ttareungi.ui.fx.Messages;

/** The picture of the list of reservations. */
public final class ReservationsController {
  private static final double OVERLAY = 1_280;

  private final AdminHouse house;
  private final Messages messages;
  private final Formats formats;
  private final ReadOnlyObjectProperty<Instant> now;
  private final ReservationsViewModel model;
  private final Actions actions;

  @FXML private Label total;
  @FXML private ComboBox<Period> period;
  @FXML private DatePicker day;
  @FXML private HBox chips;
  @FXML private Button station;
  @FXML private Button noStation;
  @FXML private TextField search;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private TableView<LazyRow<ReservationLine>> table;
  @FXML private TableColumn<LazyRow<ReservationLine>, String> number;
  @FXML private TableColumn<LazyRow<ReservationLine>, String> rider;
  @FXML private TableColumn<LazyRow<ReservationLine>, String> bike;
  @FXML private TableColumn<LazyRow<ReservationLine>, String> place;
  @FXML private TableColumn<LazyRow<ReservationLine>, String> time;
  @FXML private TableColumn<LazyRow<ReservationLine>, ReservationLine> status;
  @FXML private Label range;
  @FXML private Region drawerRoom;
  @FXML private StackPane drawerSlot;

  public ReservationsController(
      AdminHouse house,
      Messages messages,
      Formats formats,
      ReadOnlyObjectProperty<Instant> now,
      ReservationsViewModel model,
      Actions actions) {
    this.house = house;
    this.messages = messages;
    this.formats = formats;
    this.now = now;
    this.model = model;
    this.actions = actions;
  }

  @FXML
  private void initialize() {
    chips.getChildren().add(chips());
    search.textProperty().bindBidirectional(model.searchProperty());
    showPeriods();
    model.stationProperty().subscribe(this::showStation);
    columns();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setPlaceholder(new ReservationsPlaceholder(messages, model));
    table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
    model.countsProperty().subscribe(this::showCounts);
    model.list().list().subscribe(this::showCounts);
    model.list().stageProperty().subscribe(this::showStage);
    showDrawer();
  }

  private FilterChips<ReservationStatus> chips() {
    var chips =
        new FilterChips<ReservationStatus>(
            messages, model.filterProperty(), model.countsProperty(), model::count);
    chips.add(null, "res-filter-ALL", "admin.res.all");
    for (var each : ReservationStatus.values()) {
      chips.add(each, "res-filter-" + each, StatusLook.of(each));
    }
    return chips;
  }

  private void showPeriods() {
    period.getItems().setAll(Period.values());
    period.setCellFactory(view -> new PeriodCell(messages, model.todayProperty()));
    period.setButtonCell(new PeriodCell(messages, model.todayProperty()));
    period.valueProperty().bindBidirectional(model.periodProperty());
    day.setConverter(new DayConverter());
    day.setValue(model.dayProperty().get());
    model.dayProperty().subscribe(day::setValue);
    day.valueProperty().subscribe(this::choose);
    model.periodProperty().subscribe(chosen -> visible(day, chosen == Period.DAY));
  }

  /** Not a day: the one before stays. */
  private void choose(@Nullable LocalDate chosen) {
    if (chosen != null) {
      model.dayProperty().set(chosen);
    }
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
  private void export() {
    var file = new ReservationsFile(messages, house.zone(), house.bikes(), model.asked());
    new SaveFile(messages, actions).ask("csv", "ttareungi-reservations", file::csv);
  }

  @FXML
  private void retry() {
    model.refresh();
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

  private void columns() {
    number.setSortType(TableColumn.SortType.DESCENDING);
    time.setSortType(TableColumn.SortType.DESCENDING);
    new LazyTable<>(table, messages)
        .text(number, row -> Ids.reservation(row.reserveNo()))
        .text(rider, row -> Ids.rider(row.userId()))
        .text(bike, row -> Ids.bike(row.bikeId()))
        .text(place, this::place)
        .text(time, this::time)
        .node(status, () -> new StatusChip(messages), (chip, row) -> chip.show(row.status()))
        .onOpen(row -> model.details().open(row.reserveNo()))
        .onSort(order -> model.sort(sorting(order)))
        .remember(house.remembered(), "reservations")
        .over(model.list());
    table.getSortOrder().setAll(List.of(number));
  }

  /** The time of a reservation is in its number. */
  private static Sorting sorting(LazyTable.@Nullable Order order) {
    if (order == null) {
      return Sorting.NEWEST;
    }
    var key =
        switch (order.column()) {
          case "rider" -> Sorting.Key.RIDER;
          case "bike" -> Sorting.Key.BIKE;
          case "place" -> Sorting.Key.STATION;
          case "status" -> Sorting.Key.STATUS;
          default -> Sorting.Key.NUMBER;
        };
    return new Sorting(key, order.descending());
  }

  private String place(ReservationLine row) {
    var name = row.stationName();
    return name == null
        ? messages.get("admin.station.number", String.valueOf(row.stationId()))
        : StationNames.pick(name, row.stationNameEn(), messages.getLanguage());
  }

  private String time(ReservationLine row) {
    return model.periodProperty().get().isOneDay()
        ? formats.minute(row.reservedAt())
        : formats.dateTime(row.reservedAt());
  }

  /** With the drawer open, the arrows walk through the reservations. */
  private void follow(@Nullable LazyRow<ReservationLine> chosen) {
    var row = chosen == null ? null : chosen.get();
    if (row != null && model.details().reserveNoProperty().get() != null) {
      model.details().open(row.reserveNo());
    }
  }

  private void showCounts() {
    total
        .textProperty()
        .bind(
            messages.bind(
                "admin.res.total",
                messages.bind("admin.res.period." + model.periodProperty().get()),
                model.count(null)));
    range.textProperty().bind(messages.bind("admin.res.found", model.list().count()));
  }

  private void showStage(Stage stage) {
    visible(note, stage == Stage.FAILED);
    noteText
        .textProperty()
        .bind(messages.bind("admin.res.failed", model.list().faultCodeProperty().get()));
  }

  private void showDrawer() {
    var controller = new ReservationDrawer(messages, formats, now, house, model.details(), actions);
    drawerSlot
        .getChildren()
        .add(new Fxml(messages).load("/ui/admin/reservation-drawer.fxml", controller));
    var open = model.details().lookedProperty().isNotNull();
    drawerSlot.visibleProperty().bind(open);
    drawerSlot.managedProperty().bind(open);
    var wide =
        drawerSlot
            .sceneProperty()
            .flatMap(Scene::widthProperty)
            .map(width -> width.doubleValue() >= OVERLAY)
            .orElse(true);
    drawerRoom
        .managedProperty()
        .bind(open.and(Bindings.createBooleanBinding(wide::getValue, wide)));
    drawerRoom.visibleProperty().bind(drawerRoom.managedProperty());
  }
}
