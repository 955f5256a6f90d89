package ttareungi.ui.admin.bikes;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeQuery;
import ttareungi.bike.BikeRow;
import ttareungi.csv.Subject;
import ttareungi.event.BikeState;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.bikes.BikesViewModel.Stage;
import ttareungi.ui.admin.dashboard.DashboardViewModel;
import ttareungi.ui.admin.part.FilterChips;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.admin.part.LazyTable;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.common.ColourSwatch;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.LazyRow;
import ttareungi.ui.fx.Messages;

/** The picture of the list of bikes. */
public final class BikesController {
  private static final double OVERLAY = 1_280;
  private static final Map<String, BikeQuery.Order> ORDERS =
      Map.of(
          "number", BikeQuery.Order.NUMBER,
          "colour", BikeQuery.Order.COLOUR,
          "station", BikeQuery.Order.STATION,
          "state", BikeQuery.Order.STATE,
          "registered", BikeQuery.Order.REGISTERED,
          "rides", BikeQuery.Order.RIDES);

  private final AdminHouse house;
  private final Messages messages;
  private final Formats formats;
  private final BikesViewModel model;
  private final DashboardViewModel dashboard;
  private final Actions actions;
  private final DemoOffer demo;
  private final BikeActs acts;
  private final BikeDialogs dialogs;
  private final PrintLabels labels;

  @FXML private Label total;
  @FXML private Button register;
  @FXML private TextField search;
  @FXML private HBox filters;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private StackPane tableSlot;
  @FXML private TableView<LazyRow<BikeRow>> table;
  @FXML private TableColumn<LazyRow<BikeRow>, BikeRow> tick;
  @FXML private TableColumn<LazyRow<BikeRow>, String> number;
  @FXML private TableColumn<LazyRow<BikeRow>, BikeRow> colour;
  @FXML private TableColumn<LazyRow<BikeRow>, String> station;
  @FXML private TableColumn<LazyRow<BikeRow>, String> dock;
  @FXML private TableColumn<LazyRow<BikeRow>, BikeRow> state;
  @FXML private TableColumn<LazyRow<BikeRow>, String> registeredOn;
  @FXML private TableColumn<LazyRow<BikeRow>, String> rides;
  @FXML private Label range;
  @FXML private Region drawerRoom;
  @FXML private StackPane drawerSlot;

  public BikesController(
      AdminHouse house,
      Messages messages,
      Formats formats,
      BikesViewModel model,
      DashboardViewModel dashboard,
      Actions actions,
      DemoOffer demo) {
    this.house = house;
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.dashboard = dashboard;
    this.actions = actions;
    this.demo = demo;
    acts = new BikeActs(house, messages, actions.host().toasts());
    dialogs = new BikeDialogs(messages, actions.host(), house, acts);
    labels = new PrintLabels(messages, actions);
  }

  @FXML
  private void initialize() {
    filters.getChildren().addFirst(chips());
    search.textProperty().bindBidirectional(model.searchProperty());
    register.disableProperty().bind(dashboard.hasStationsProperty().not());
    columns();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
    Keys.of(table)
        .on(KeyCode.SPACE, "keys.tick", this::tickSelected)
        .on(
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN),
            "keys.all",
            model::tickAll);
    var empty =
        new BikesPlaceholder(messages, model, actions, dashboard.hasStationsProperty(), demo);
    table.setPlaceholder(empty);
    var bulk = new BulkBar(messages, model.ticked(), acts, dialogs, labels);
    StackPane.setAlignment(bulk, Pos.BOTTOM_CENTER);
    tableSlot.getChildren().add(bulk);
    model.ticked().allProperty().subscribe(() -> table.refresh());
    model.countsProperty().subscribe(this::showCounts);
    model.list().list().subscribe(this::showCounts);
    model.stageProperty().subscribe(this::showStage);
    model.revealedProperty().subscribe(this::goTo);
    showDrawer();
  }

  private FilterChips<BikeState> chips() {
    var chips =
        new FilterChips<BikeState>(
            messages, model.filterProperty(), model.countsProperty(), model::count);
    chips.add(null, "filter-ALL", "admin.bikes.all");
    for (var each : BikeState.values()) {
      chips.add(each, "filter-" + each, StatusLook.of(each));
    }
    return chips;
  }

  @FXML
  private void register() {
    actions.register();
  }

  @FXML
  private void importFile() {
    actions.importFile(Subject.BIKES);
  }

  @FXML
  private void retry() {
    model.refresh();
  }

  private void columns() {
    new LazyTable<>(table, messages)
        .text(number, row -> Ids.bike(row.bikeId()))
        .text(station, this::station)
        .text(dock, row -> row.dock() == null ? "" : Formats.grouped(row.dock()))
        .text(registeredOn, row -> row.registeredOn().toString())
        .text(rides, row -> messages.get("admin.bikes.times", row.rides()))
        .node(tick, CheckBox::new, this::showTick)
        .node(colour, () -> new ColourSwatch(messages), (swatch, row) -> swatch.show(row.colour()))
        .node(state, () -> new StatusChip(messages), (chip, row) -> chip.show(row.state()))
        .onOpen(row -> model.details().open(row.bikeId()))
        .onSort(this::sort)
        .remember(house.remembered(), "bikes")
        .over(model.list());
  }

  private void showTick(CheckBox box, BikeRow row) {
    box.setId("tick-" + row.bikeId());
    box.setFocusTraversable(false);
    box.setOnMouseClicked(Event::consume); // a tick does not open the bike
    box.setAccessibleText(messages.get("admin.bikes.tick", Ids.bike(row.bikeId())));
    box.setSelected(model.ticked().has(row.bikeId()));
    box.setOnAction(event -> model.ticked().tick(row, box.isSelected()));
  }

  private void tickSelected() {
    var chosen = table.getSelectionModel().getSelectedItem();
    var row = chosen == null ? null : chosen.get();
    if (row != null) {
      model.ticked().tick(row, !model.ticked().has(row.bikeId()));
    }
  }

  private void sort(LazyTable.@Nullable Order order) {
    model.sort(
        order == null
            ? BikeQuery.Order.NUMBER
            : ORDERS.getOrDefault(order.column(), BikeQuery.Order.NUMBER),
        order != null && order.descending());
  }

  private String station(BikeRow row) {
    var name = row.stationName();
    return name == null
        ? messages.get("admin.bikes.nowhere")
        : StationNames.pick(name, row.stationNameEn(), messages.getLanguage());
  }

  /** With the drawer open, the arrows walk through the bikes. */
  private void follow(@Nullable LazyRow<BikeRow> chosen) {
    var row = chosen == null ? null : chosen.get();
    if (row != null && model.details().bikeIdProperty().get() != null) {
      model.details().open(row.bikeId());
    }
  }

  private void goTo(@Nullable Long index) {
    if (index != null) {
      table.scrollTo(index.intValue());
    }
  }

  private void showCounts() {
    total.textProperty().bind(messages.bind("admin.bikes.total", model.count(null)));
    range.textProperty().bind(messages.bind("admin.bikes.found", model.list().count()));
  }

  private void showStage(Stage stage) {
    boolean failed = stage == Stage.FAILED;
    note.setVisible(failed);
    note.setManaged(failed);
    noteText
        .textProperty()
        .bind(messages.bind("admin.bikes.failed", model.faultCodeProperty().get()));
  }

  private void showDrawer() {
    var controller =
        new DrawerController(messages, formats, model.details(), acts, dialogs, labels);
    Node drawer = new Fxml(messages).load("/ui/admin/drawer.fxml", controller);
    drawerSlot.getChildren().add(drawer);
    var open = model.details().bikeProperty().isNotNull();
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
