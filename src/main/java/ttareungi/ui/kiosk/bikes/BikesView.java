package ttareungi.ui.kiosk.bikes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Preferences;
import ttareungi.ui.kiosk.frame.Primary;
import ttareungi.ui.kiosk.frame.Spot;
import ttareungi.ui.kiosk.frame.StationSight;
import ttareungi.ui.kiosk.frame.Step;
import ttareungi.ui.kiosk.frame.Wide;

/** k6: the docks in their order. A tile changes where its dock changed, and only there. */
public final class BikesView implements Step {
  private final Messages messages;
  private final BikesModel model;
  private final TileGrid grid = new TileGrid();
  private final List<Spot> painted = new ArrayList<>();
  private final Parent root;
  private Subscription repaging = Subscription.EMPTY;
  private Subscription wide = Subscription.EMPTY;

  @FXML private StackPane page;
  @FXML private Label available;
  @FXML private Label docks;
  @FXML private HBox pager;
  @FXML private Label pageNo;
  @FXML private Button pagePrevious;
  @FXML private Button pageNext;
  @FXML private VBox head;
  @FXML private HBox foot;
  @FXML private HBox chosenLine;
  @FXML private Label chosen;
  @FXML private Node chosenIcon;
  @FXML private Button back;
  @FXML private Button next;
  @FXML private Button report;

  public BikesView(Kit kit, BikesModel model) {
    messages = kit.messages();
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/bikes.fxml", this);
  }

  @FXML
  void initialize() {
    page.getChildren().setAll(grid);
    pagePrevious.setOnAction(tap -> model.turn(-1));
    pageNext.setOnAction(tap -> model.turn(1));
    back.setOnAction(tap -> model.back());
    next.setOnAction(tap -> model.next());
    report.setOnAction(tap -> model.report());
    Primary.bind(next, messages.bind("kiosk.bikes.take"), missing());
    model.sightProperty().subscribe(this::show);
    model.pageProperty().subscribe(() -> show(model.sightProperty().get()));
    model.choiceProperty().subscribe(this::mark);
    page.sceneProperty().subscribe(this::listen);
    Preferences wishes = model.preferences();
    repaging =
        Subscription.combine(
            wishes.lowProperty().subscribe(this::repage),
            wishes.bigProperty().subscribe(this::repage));
  }

  /** On a low screen what only informs stands above. */
  private void placeChosen(boolean low) {
    foot.getChildren().remove(chosenLine);
    head.getChildren().remove(chosenLine);
    if (low) {
      head.getChildren().add(chosenLine);
    } else {
      foot.getChildren().addFirst(chosenLine);
    }
  }

  private void listen(@Nullable Scene scene) {
    wide.unsubscribe();
    wide = scene == null ? Subscription.EMPTY : Wide.of(scene).subscribe(this::turn);
  }

  private void turn(boolean wider) {
    model.setWide(wider);
    repage();
  }

  private void repage() {
    model.repage();
    var wishes = model.preferences();
    placeChosen(wishes.lowProperty().get() || wishes.bigProperty().get());
    grid.shape(model.aPage(), model.columns());
    show(model.sightProperty().get());
  }

  private StringBinding missing() {
    return Bindings.createStringBinding(
        () -> model.choiceProperty().get() == null ? messages.get("kiosk.bikes.missing") : "",
        model.choiceProperty(),
        messages.languageProperty());
  }

  private void show(StationSight sight) {
    long free = sight.count(BikeState.AVAILABLE);
    available.setText(Long.toString(free));
    docks.setText("/ " + sight.docks());
    boolean many = model.pages() > 1;
    pager.setVisible(many);
    pager.setManaged(many);
    pageNo.setText((model.pageProperty().get() + 1) + " / " + model.pages());
    paint(model.shown());
    mark(model.choiceProperty().get());
  }

  private void paint(List<Spot> spots) {
    var tiles = grid.getChildren();
    while (tiles.size() > spots.size()) {
      tiles.removeLast();
      painted.removeLast();
    }
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (i == tiles.size()) {
        tiles.add(tile(spot));
        painted.add(spot);
      } else if (!spot.equals(painted.get(i))) {
        tiles.set(i, tile(spot));
        painted.set(i, spot);
      }
    }
  }

  private Node tile(Spot spot) {
    Choice bike = spot.bike();
    return bike != null && spot.isAvailable()
        ? new BikeTile(messages, bike, () -> model.choose(bike))
        : new BlockedTile(messages, spot);
  }

  private void mark(@Nullable Choice choice) {
    for (Node tile : grid.getChildren()) {
      if (tile instanceof BikeTile bike) {
        bike.select(Objects.equals(bike.bike(), choice));
      }
    }
    boolean none =
        choice == null
            && model.sightProperty().get().docks() > 0
            && model.sightProperty().get().count(BikeState.AVAILABLE) == 0;
    chosenIcon.setVisible(choice != null);
    report.setVisible(choice != null);
    report.setManaged(choice != null);
    chosen
        .textProperty()
        .bind(
            choice == null
                ? messages.bind(none ? "kiosk.bikes.none" : "kiosk.bikes.choose")
                : BikeWords.of(messages, choice));
    chosen
        .accessibleTextProperty()
        .bind(
            choice == null
                ? messages.bind(none ? "kiosk.bikes.none" : "kiosk.bikes.choose.said")
                : messages.bind("kiosk.bikes.chosen.said", BikeWords.said(messages, choice)));
  }

  @Override
  public boolean isReady() {
    return model.sightProperty().get().docks() > 0;
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public void on(List<LoggedEvent> events) {
    model.on(events);
  }

  @Override
  public void close() {
    repaging.unsubscribe();
    model.close();
  }
}
