package ttareungi.ui.admin.stations;

import static ttareungi.ui.common.Shown.visible;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;
import ttareungi.csv.Subject;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.part.FilterChips;
import ttareungi.ui.admin.part.WordCell;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.admin.stations.StationsViewModel.Stage;
import ttareungi.ui.admin.stations.map.StationMap;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** The picture of the stations: a list, and a map of the same. */
public final class StationsController {
  private final Messages messages;
  private final StationsViewModel model;
  private final Actions actions;
  private final DemoOffer demo;
  private final StationMap map;
  private boolean patching;

  @FXML private Label total;
  @FXML private TextField search;
  @FXML private HBox filters;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private ComboBox<StationOrder> order;
  @FXML private StackPane listSlot;
  @FXML private ListView<StationStock> list;
  @FXML private Label range;
  @FXML private StackPane mapSlot;
  @FXML private Label unplaced;
  @FXML private VBox zoom;

  public StationsController(
      Messages messages, StationsViewModel model, Actions actions, DemoOffer demo) {
    this.messages = messages;
    this.model = model;
    this.actions = actions;
    this.demo = demo;
    map = new StationMap(messages);
  }

  @FXML
  private void initialize() {
    search.textProperty().bindBidirectional(model.searchProperty());
    filters.getChildren().add(chips());
    order.getItems().setAll(StationOrder.values());
    WordCell.set(order, messages, "stations.order.");
    order.valueProperty().bindBidirectional(model.orderProperty());
    list.setCellFactory(view -> new StationRow(messages));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    listSlot.getChildren().add(new StationsPlaceholder(messages, model, actions, demo));
    showMap();
    model.shown().subscribe(this::showList);
    model.stationsProperty().subscribe(this::showAll);
    model.selectedProperty().subscribe(this::showSelected);
    model.stageProperty().subscribe(this::showStage);
    messages.languageProperty().subscribe(() -> list.refresh());
    model.planningProperty().subscribe(wanted -> planIfReady());
    model.stageProperty().subscribe(stage -> planIfReady());
  }

  private void planIfReady() {
    if (model.planningProperty().get() && model.stageProperty().get() == Stage.READY) {
      model.planningProperty().set(false);
      plan();
    }
  }

  @FXML
  private void plan() {
    new MovesDialog(messages, actions, model).open();
  }

  private FilterChips<StationFilter> chips() {
    var counts = model.countsProperty();
    var chips =
        new FilterChips<StationFilter>(
            messages,
            model.filterProperty(),
            counts,
            filter -> counts.get().getOrDefault(filter, 0L));
    for (var each : StationFilter.values()) {
      chips.add(each, "stations-" + each, "stations.filter." + each);
    }
    return chips;
  }

  private void showMap() {
    var acts = new StationActs(model.house(), messages, actions.host());
    var card = new StationCard(messages, model, actions, acts);
    StackPane.setAlignment(card, Pos.BOTTOM_LEFT);
    StackPane.setAlignment(zoom, Pos.TOP_RIGHT);
    mapSlot.getChildren().addFirst(map);
    mapSlot.getChildren().add(card);
    map.onChoose(model::select);
  }

  @FXML
  private void register() {
    actions.openStation(model::refresh);
  }

  @FXML
  private void importFile() {
    actions.importFile(Subject.STATIONS);
  }

  @FXML
  private void retry() {
    model.refresh();
  }

  @FXML
  private void closer() {
    map.zoom(1.5);
  }

  @FXML
  private void further() {
    map.zoom(1 / 1.5);
  }

  @FXML
  private void whole() {
    map.whole();
  }

  private void chosen(@Nullable StationStock station) {
    if (station != null && !patching) {
      model.select(station.stationId());
    }
  }

  /** A row that moves takes the choice along. */
  private void showList() {
    patching = true;
    list.getItems().setAll(model.shown());
    select();
    patching = false;
    range.textProperty().bind(messages.bind("stations.found", model.shown().size()));
  }

  private void showSelected(@Nullable StationStock station) {
    map.showChosen(station == null ? null : station.stationId());
    map.accessibleTextProperty().unbind();
    map.accessibleTextProperty()
        .bind(
            station == null
                ? messages.bind("stations.map.said")
                : messages.bind("stations.map.chosen", station.name()));
    patching = true;
    if (select()) {
      bringIn(list.getSelectionModel().getSelectedIndex());
    }
    patching = false;
  }

  /** A row that is seen already stays where it is. */
  private void bringIn(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < index
        && index < flow.getLastVisibleCell().getIndex()) {
      return;
    }
    list.scrollTo(Math.max(0, index - 1));
  }

  /** Whether another row is selected now. */
  private boolean select() {
    var selected = model.selectedProperty().get();
    var before = list.getSelectionModel().getSelectedItem();
    int index = selected == null ? -1 : index(selected.stationId());
    if (index < 0) {
      list.getSelectionModel().clearSelection();
      return false;
    }
    list.getSelectionModel().select(index);
    return before == null || before.stationId() != list.getItems().get(index).stationId();
  }

  private int index(long stationId) {
    var items = list.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).stationId() == stationId) {
        return i;
      }
    }
    return -1;
  }

  private void showAll(List<StationStock> stations) {
    map.show(stations);
    long docks = stations.stream().mapToLong(StationStock::docks).sum();
    long bikes = stations.stream().mapToLong(StationStock::bikes).sum();
    total
        .textProperty()
        .bind(
            messages.bind(
                "stations.total",
                Formats.grouped(stations.size()),
                Formats.grouped(docks),
                Formats.grouped(bikes)));
    long nowhere = stations.stream().filter(each -> each.position().isEmpty()).count();
    visible(unplaced, nowhere > 0);
    unplaced.textProperty().bind(messages.bind("stations.map.unplaced", nowhere));
  }

  private void showStage(Stage stage) {
    visible(note, stage == Stage.FAILED);
    noteText.textProperty().bind(messages.bind("stations.failed", model.faultCodeProperty().get()));
  }
}
