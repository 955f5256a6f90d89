package ttareungi.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.Rating;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The pages of the gallery: every component, and the controls of others that we dress. */
final class GalleryPages {
  private static final Instant NOW = Instant.parse("2026-05-13T05:33:00Z");

  private GalleryPages() {}

  static VBox admin(Messages messages) {
    VBox page = new VBox(chips(messages), swatches(messages), rings(messages));
    page.getStyleClass().add("page");
    page.getChildren().addAll(controls(messages), foreign(), cards(messages));
    return page;
  }

  static FlowPane chips(Messages messages) {
    FlowPane chips = new FlowPane(8, 8);
    for (BikeState state : BikeState.values()) {
      chips.getChildren().add(new StatusChip(messages, state));
    }
    for (ReservationStatus status : ReservationStatus.values()) {
      chips.getChildren().add(new StatusChip(messages, status));
    }
    return chips;
  }

  private static VBox swatches(Messages messages) {
    HBox names = new HBox(16);
    HBox bikes = new HBox(16);
    for (BikeColour colour : BikeColour.values()) {
      names.getChildren().add(new ColourSwatch(messages, colour));
      bikes.getChildren().add(new BikeArt(messages, colour));
    }
    return new VBox(8, names, bikes);
  }

  private static HBox rings(Messages messages) {
    HBox row = new HBox(16);
    for (int bikes : List.of(0, 2, 30)) {
      DockRing ring = new DockRing(messages);
      ring.setCount(bikes, bikes == 30 ? 30 : 20);
      row.getChildren().add(ring);
    }
    Sparkline spark = new Sparkline();
    spark.setValues(1, 2, 6, 14, 16, 11, 8, 9, 12, 12, 13);
    Sparkline riding = new Sparkline();
    riding.getStyleClass().add("bike-inuse");
    riding.setValues(1, 2, 6, 14, 16, 11, 8, 9, 10, 11, 12);
    row.getChildren().addAll(new BrandMark(messages), spark, riding, hold(messages, 583));
    return row;
  }

  private static HBox controls(Messages messages) {
    Button primary = new Button("", new Icon("fth-plus"));
    primary.textProperty().bind(messages.bind("app.name"));
    primary.getStyleClass().add("accent");
    Button plain = new Button("CSV", new Icon("fth-upload"));
    Button danger = new Button("X", new Icon("fth-slash"));
    danger.getStyleClass().add("danger");
    Button compact = new Button("compact");
    compact.getStyleClass().add("compact");
    ToggleButton nav = new ToggleButton("nav", new Icon("fth-activity"));
    nav.getStyleClass().setAll("nav-item");
    nav.setSelected(true);
    ToggleButton filter = new ToggleButton("248");
    filter.getStyleClass().setAll("filter-chip");
    CheckBox check = new CheckBox("3");
    check.setSelected(true);
    Label pill = new Label("#184,213");
    pill.getStyleClass().add("pill");
    return new HBox(
        12, primary, plain, danger, compact, nav, filter, check, new TextField("SPB-10233"), pill);
  }

  private static HBox cards(Messages messages) {
    Label title = new Label("412");
    title.getStyleClass().add("title-page");
    Label muted = new Label("R-0513-0412");
    muted.getStyleClass().addAll("muted", "small");
    VBox card = new VBox(title, muted, new Skeleton(messages, 4, 5));
    card.getStyleClass().add("card");
    card.setPrefWidth(480);
    Button again = new Button("", new Icon("fth-refresh-cw"));
    VBox empty = new VBox(new EmptyState(messages, messages.bind("loading"), again));
    empty.getStyleClass().add("card");
    return new HBox(16, card, empty);
  }

  static VBox kiosk(Messages messages) {
    Label title = new Label("", new BrandMark(messages));
    title.textProperty().bind(messages.bind("app.name"));
    title.getStyleClass().add("title-page");
    VBox page = new VBox(24, title, brand(messages), chips(messages), actions(messages));
    page.getStyleClass().addAll("kiosk", "kiosk-body");
    page.getChildren().add(new Keypad(messages));
    return page;
  }

  private static HBox brand(Messages messages) {
    DockRing ring = new DockRing(messages);
    List<Segment> docks = new ArrayList<>();
    for (char dock : "AAAREAAMAAEAAAMAEAAEE".toCharArray()) {
      docks.add(
          switch (dock) {
            case 'A' -> Segment.AVAILABLE;
            case 'R' -> Segment.RESERVED;
            case 'M' -> Segment.MAINTENANCE;
            default -> Segment.EMPTY;
          });
    }
    ring.setDocks(docks);
    Label number = new Label("12");
    number.getStyleClass().add("title-page");
    HBox row = new HBox(40, new StackPane(ring, number), hold(messages, 583), hold(messages, 70));
    row.setMinHeight(320);
    row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
    row.getStyleClass().add("on-brand");
    return row;
  }

  private static HBox actions(Messages messages) {
    Button back = new Button("", new Icon("fth-arrow-left"));
    back.textProperty().bind(messages.bind("keypad.erase"));
    back.getStyleClass().add("danger");
    Button go = new Button();
    go.textProperty().bind(messages.bind("app.name"));
    go.getStyleClass().add("accent");
    ToggleButton on = new ToggleButton("EN");
    on.setSelected(true);
    Button off = new Button("3");
    off.setDisable(true);
    return new HBox(20, back, go, on, off);
  }

  private static HoldRing hold(Messages messages, int seconds) {
    HoldRing ring = new HoldRing(messages, InstantSource.fixed(NOW), 60);
    ring.runTo(NOW.plusSeconds(seconds), Duration.ofMinutes(10), Duration.ofMinutes(2));
    return ring;
  }

  /** ControlsFX is written against Modena's names: here it must find them. */
  private static HBox foreign() {
    ToggleButton one = new ToggleButton("1");
    one.setSelected(true);
    CheckComboBox<String> several = new CheckComboBox<>();
    several.getItems().addAll("1", "2");
    StatusBar bar = new StatusBar();
    return new HBox(
        12,
        new SegmentedButton(one, new ToggleButton("7")),
        new ToggleSwitch("on"),
        several,
        new Rating(5),
        new SearchableComboBox<String>(),
        bar);
  }
}
