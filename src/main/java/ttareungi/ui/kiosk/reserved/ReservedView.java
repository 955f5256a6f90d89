package ttareungi.ui.kiosk.reserved;

import java.time.Duration;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.HoldRing;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Held;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Ornament;
import ttareungi.ui.kiosk.frame.Step;

/** k8: the dock, large, inside the time that is left. */
public final class ReservedView implements Step {
  private static final int SEGMENTS = 60;
  private static final Duration WARNING = Duration.ofMinutes(2);

  private final Kit kit;
  private final ReservedModel model;
  private final HoldRing ring;
  private final Parent root;

  @FXML private StackPane ringSlot;
  @FXML private Label where;
  @FXML private Label dock;
  @FXML private Label left;
  @FXML private Label hint;
  @FXML private Label bike;
  @FXML private Label reserveNo;
  @FXML private Label balance;
  @FXML private Button startRide;
  @FXML private Button cancelReservation;
  @FXML private Button home;

  public ReservedView(Kit kit, ReservedModel model) {
    this.kit = kit;
    this.model = model;
    ring = new HoldRing(kit.messages(), kit.clock(), SEGMENTS);
    root = kit.fxml().load("/ui/kiosk/reserved.fxml", this);
  }

  @FXML
  void initialize() {
    Messages messages = kit.messages();
    Held held = model.held();
    Integer number = held.bike().dock();
    ring.runTo(held.until(), kit.tariff().hold(), WARNING);
    ringSlot.getChildren().addFirst(Ornament.of(ring));
    where
        .textProperty()
        .bind(messages.bind(number == null ? "kiosk.bike.beside" : "kiosk.bike.dock.word"));
    dock.setText(number == null ? "+" : Integer.toString(number));
    var countdown =
        Bindings.createStringBinding(
            () -> Formats.countdown(ring.remainingProperty().get()), ring.remainingProperty());
    left.textProperty().bind(messages.bind("kiosk.left", countdown));
    bike.textProperty().bind(BikeWords.plain(messages, held.bike()));
    bike.accessibleTextProperty().bind(BikeWords.saidBike(messages, held.bike()));
    hint.accessibleTextProperty().bind(said(messages, held.bike()));
    reserveNo.setText(Ids.reservation(held.reserveNo()));
    balance.setText(Formats.points(model.balance()));
    startRide.setOnAction(tap -> model.actions().start());
    cancelReservation.setOnAction(tap -> model.actions().cancel());
    home.setOnAction(tap -> model.home());
  }

  /** Where to take it from: for the ear the dock stands in the sentence. */
  private static StringBinding said(Messages messages, Choice bike) {
    return bike.dock() == null
        ? messages.bind("kiosk.reserved.hint.beside")
        : messages.bind("kiosk.reserved.hint.said", Integer.toString(bike.dock()));
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
    model.close();
  }
}
