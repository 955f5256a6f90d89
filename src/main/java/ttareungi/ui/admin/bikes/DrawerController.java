package ttareungi.ui.admin.bikes;

import static ttareungi.ui.common.Shown.visible;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.common.ColourSwatch;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.fx.Messages;

/** The picture of one bike. */
public final class DrawerController {
  private final Messages messages;
  private final Formats formats;
  private final BikeDetails details;
  private final BikeActs acts;
  private final BikeDialogs dialogs;
  private final PrintLabels labels;
  private final StatusChip status;
  private final ColourSwatch swatch;
  private final BikeLabel paper;

  @FXML private Label title;
  @FXML private StackPane chip;
  @FXML private StackPane colour;
  @FXML private Label station;
  @FXML private Label dock;
  @FXML private Label registeredOn;
  @FXML private Label rides;
  @FXML private Label memo;
  @FXML private Button repair;
  @FXML private Button maintain;
  @FXML private Button move;
  @FXML private Button retire;
  @FXML private Label locked;
  @FXML private ToggleGroup tabs;
  @FXML private StackPane label;
  @FXML private ScrollPane scroll;
  @FXML private VBox history;

  DrawerController(
      Messages messages,
      Formats formats,
      BikeDetails details,
      BikeActs acts,
      BikeDialogs dialogs,
      PrintLabels labels) {
    this.messages = messages;
    this.formats = formats;
    this.details = details;
    this.acts = acts;
    this.dialogs = dialogs;
    this.labels = labels;
    status = new StatusChip(messages);
    swatch = new ColourSwatch(messages);
    paper = new BikeLabel(messages);
  }

  @FXML
  private void initialize() {
    chip.getChildren().add(status);
    colour.getChildren().add(swatch);
    label.getChildren().add(paper);
    details.bikeProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::showAgain);
    tabs.selectedToggleProperty().subscribe(this::keepTab);
    details.history().addListener((ListChangeListener<LoggedEvent>) change -> showHistory());
  }

  @FXML
  private void finishRepair() {
    withBike(bike -> acts.putOnRent(List.of(bike.bikeId())));
  }

  @FXML
  private void maintain() {
    withBike(bike -> acts.sendToMaintenance(List.of(bike.bikeId())));
  }

  @FXML
  private void move() {
    withBike(bike -> dialogs.move(List.of(bike.bikeId())));
  }

  @FXML
  private void edit() {
    withBike(dialogs::edit);
  }

  @FXML
  private void retire() {
    withBike(bike -> dialogs.retire(List.of(bike.bikeId())));
  }

  @FXML
  private void printLabel() {
    withBike(bike -> labels.print(List.of(bike.bikeId())));
  }

  private void withBike(Consumer<BikeRow> work) {
    var bike = details.bikeProperty().get();
    if (bike != null) {
      work.accept(bike);
    }
  }

  @FXML
  private void close() {
    details.close();
  }

  @FXML
  private void copy() {
    var content = new ClipboardContent();
    content.putString(title.getText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void showAgain() {
    show(details.bikeProperty().get());
    showHistory();
  }

  private void show(@Nullable BikeRow bike) {
    if (bike == null) {
      return;
    }
    title.setText(Ids.bike(bike.bikeId()));
    status.show(bike.state());
    swatch.show(bike.colour());
    var name = bike.stationName();
    station.setText(
        name == null
            ? messages.get("admin.bikes.nowhere")
            : StationNames.pick(name, bike.stationNameEn(), messages.getLanguage()));
    dock.setText(bike.dock() == null ? "–" : messages.get("admin.drawer.dock.number", bike.dock()));
    registeredOn.setText(bike.registeredOn().toString());
    rides.setText(messages.get("admin.bikes.times", bike.rides()));
    memo.setText(bike.memo() == null ? "–" : bike.memo());
    paper.show(bike.bikeId());
    showActs(bike.state());
  }

  /** What cannot be done now is disabled, and says why. */
  private void showActs(BikeState state) {
    boolean standing = state == BikeState.AVAILABLE || state == BikeState.MAINTENANCE;
    visible(repair, state == BikeState.MAINTENANCE);
    visible(maintain, state != BikeState.MAINTENANCE);
    maintain.setDisable(!standing);
    move.setDisable(!standing);
    retire.setDisable(!standing);
    visible(locked, !standing);
    locked.setText(
        standing
            ? ""
            : messages.get(
                state == BikeState.RETIRED ? "reason.BIKE_RETIRED" : "reason.BIKE_IN_USE"));
  }

  private void showHistory() {
    var words = new EventWords(messages, details.names(), formats);
    var items =
        details.history().stream()
            .filter(this::isAskedFor)
            .map(event -> new HistoryItem(words, formats, event))
            .toList();
    if (!items.isEmpty()) {
      items.getLast().last();
    }
    history.getChildren().setAll(items);
    scroll.setVvalue(0);
  }

  private void keepTab(@Nullable Toggle before, @Nullable Toggle now) {
    if (now == null) {
      tabs.selectToggle(before); // a second click takes no choice back
    } else {
      showHistory();
    }
  }

  /** By the tab: all, what riders did, what staff did. */
  private boolean isAskedFor(LoggedEvent event) {
    var chosen = tabs.getSelectedToggle();
    var tab = chosen == null ? "all" : String.valueOf(chosen.getUserData());
    return switch (tab) {
      case "rides" -> event.event() instanceof DomainEvent.Course;
      case "care" -> !(event.event() instanceof DomainEvent.Course);
      default -> true;
    };
  }
}
