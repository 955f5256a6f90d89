package ttareungi.ui.admin.stations;

import static ttareungi.ui.common.Shown.visible;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.admin.part.StockLook;
import ttareungi.ui.fx.Messages;

/** The station that is selected: every dock of it, and what can be done. */
final class StationCard extends VBox {
  private final Messages messages;
  private final StationsViewModel model;
  private final Actions actions;
  private final StationActs acts;
  private final Label name = new Label();
  private final Label number = new Label();
  private final Label pill = new Label();
  private final Label counts = new Label();
  private final DockPad docks;
  private final RoleGate close;
  private final RoleGate reopen;

  StationCard(Messages messages, StationsViewModel model, Actions actions, StationActs acts) {
    this.messages = messages;
    this.model = model;
    this.actions = actions;
    this.acts = acts;
    setId("station-card");
    getStyleClass().addAll("card", "station-sheet");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    docks = new DockPad(messages, bikeId -> actions.show(new Target.Bike(bikeId)));
    close =
        new RoleGate(
            Act.CLOSE_STATION, button("station-close", "stations.close", "fth-slash", this::close));
    reopen =
        new RoleGate(
            Act.MANAGE_STATION,
            button("station-reopen", "stations.reopen", "fth-rotate-ccw", this::reopen));
    getChildren().addAll(head(), body(), buttons());
    model.selectedProperty().subscribe(this::show);
    model.docks().standingProperty().subscribe(this::showDocks);
    messages.languageProperty().subscribe(() -> show(model.selectedProperty().get()));
  }

  private HBox head() {
    name.setId("station-name");
    name.getStyleClass().add("section");
    name.setMinWidth(0);
    number.setId("station-number");
    number.getStyleClass().add("muted");
    number.setMinWidth(USE_PREF_SIZE);
    pill.setMinWidth(USE_PREF_SIZE);
    var shut = button("station-shut", "stations.shut", "fth-x", () -> model.select(null));
    shut.getStyleClass().add("flat");
    shut.textProperty().unbind();
    shut.setText("");
    var head = Parts.head(name, pill, Parts.gap(), number, shut);
    return head;
  }

  private VBox body() {
    var scroll = new ScrollPane(docks);
    scroll.setFitToWidth(true);
    // As high as the docks really are: what is preferred is asked with the docks of before.
    scroll.prefViewportHeightProperty().bind(docks.heightProperty());
    scroll.getStyleClass().add("dock-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    counts.setId("station-counts");
    counts.getStyleClass().addAll("small", "muted");
    counts.setWrapText(true);
    var body = new VBox(scroll, counts);
    body.getStyleClass().add("station-body");
    return body;
  }

  private HBox buttons() {
    var bikes = button("station-bikes", "stations.bikes", "fth-list", this::bikes);
    var edit = button("station-edit", "stations.edit", "fth-edit-2", this::edit);
    var row = new HBox(bikes, new RoleGate(Act.MANAGE_STATION, edit), close, reopen);
    row.getStyleClass().add("station-acts");
    return row;
  }

  private Button button(String id, String key, String icon, Runnable work) {
    var button = Parts.button(messages, id, key, icon, work);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show(@Nullable StationStock station) {
    visible(this, station != null);
    if (station == null) {
      return;
    }
    name.setText(StationNames.pick(station.name(), station.nameEn(), messages.getLanguage()));
    number.setText(Long.toString(station.stationId()));
    StockLook.show(pill, station.level(), messages);
    counts.setText(
        messages.get(
            "stations.counts",
            station.available(),
            station.reserved(),
            station.maintenance(),
            station.free()));
    visible(close, station.open());
    visible(reopen, !station.open());
    showDocks(model.docks().standingProperty().get());
  }

  private void showDocks(StationDocks.@Nullable Standing standing) {
    var station = model.selectedProperty().get();
    if (station != null && standing != null && standing.stationId() == station.stationId()) {
      docks.show(station.docks(), standing.bikes());
    }
  }

  private void bikes() {
    var station = model.selectedProperty().get();
    if (station != null) {
      actions.show(new Target.BikesAt(station.name()));
    }
  }

  private void edit() {
    var station = model.selectedProperty().get();
    if (station != null) {
      acts.edit(station);
    }
  }

  private void close() {
    var station = model.selectedProperty().get();
    if (station != null) {
      acts.close(station);
    }
  }

  private void reopen() {
    var station = model.selectedProperty().get();
    if (station != null) {
      acts.reopen(station);
    }
  }
}
