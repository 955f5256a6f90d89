package ttareungi.ui.admin.bikes;

import static ttareungi.ui.common.Shown.visible;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRow;
import ttareungi.event.BikeState;
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
  @FXML private HBox repair;
  @FXML private Label refused;
  @FXML private StackPane label;
  @FXML private ScrollPane scroll;
  @FXML private VBox history;

  DrawerController(Messages messages, Formats formats, BikeDetails details) {
    this.messages = messages;
    this.formats = formats;
    this.details = details;
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
    details.history().addListener((ListChangeListener<LoggedEvent>) change -> showHistory());
  }

  @FXML
  private void finishRepair() {
    details.repaired(problem -> refused.setText(problem.say(messages)));
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
    visible(repair, bike.state() == BikeState.MAINTENANCE);
    refused.setText("");
  }

  private void showHistory() {
    var words = new EventWords(messages, details.names(), formats);
    var items =
        details.history().stream().map(event -> new HistoryItem(words, formats, event)).toList();
    if (!items.isEmpty()) {
      items.getLast().last();
    }
    history.getChildren().setAll(items);
    scroll.setVvalue(0);
  }
}
