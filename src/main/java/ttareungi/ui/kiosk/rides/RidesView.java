package ttareungi.ui.kiosk.rides;

import static ttareungi.ui.common.Shown.visible;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.FittingList;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;

/** k9: what the rider has now: reserved, riding, or nothing; and what there was. */
public final class RidesView implements Step {
  private final Kit kit;
  private final RidesModel model;
  private final Parent root;

  @FXML private Label rider;
  @FXML private Label balance;
  @FXML private VBox open;
  @FXML private Icon openIcon;
  @FXML private Label openState;
  @FXML private Label openTime;
  @FXML private StackPane picture;
  @FXML private Label bike;
  @FXML private Label colour;
  @FXML private Label reserveNo;
  @FXML private Button startRide;
  @FXML private HBox whileReserved;
  @FXML private Button cancelReservation;
  @FXML private Label refund;
  @FXML private Button returnBike;
  @FXML private Button returnRide;
  @FXML private Button report;
  @FXML private Label rideHint;
  @FXML private Node none;
  @FXML private FittingList past;
  @FXML private Label pastTitle;
  @FXML private Button home;

  public RidesView(Kit kit, RidesModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/rides.fxml", this);
  }

  @FXML
  void initialize() {
    rider.textProperty().bind(kit.messages().bind("kiosk.rides.rider", name()));
    startRide.setOnAction(tap -> model.start());
    cancelReservation.setOnAction(tap -> model.cancel());
    returnBike.setOnAction(tap -> model.giveBackUnridden());
    returnRide.setOnAction(tap -> model.giveBack());
    report.setOnAction(tap -> model.report());
    home.setOnAction(tap -> model.home());
    model.sightProperty().subscribe(this::show);
  }

  private String name() {
    return Ids.rider(kit.session().member().userId());
  }

  private void show(@Nullable RidesSight sight) {
    var now = Optional.ofNullable(sight).flatMap(RidesSight::open);
    balance.setText(sight == null ? "" : Formats.points(sight.member().balance()));
    visible(open, now.isPresent());
    visible(none, sight != null && now.isEmpty());
    now.ifPresent(this::showOpen);
    past.getChildren().clear();
    if (sight != null) {
      sight.past().forEach(ride -> past.getChildren().add(new PastRide(kit, ride)));
      visible(pastTitle, !sight.past().isEmpty());
    }
  }

  private void showOpen(RidesSight.Open now) {
    boolean riding = now.reservation().status() == ReservationStatus.IN_USE;
    StatusLook look = StatusLook.of(now.reservation().status());
    open.getStyleClass().removeAll("bike-reserved", "bike-inuse");
    open.getStyleClass().add(look.styleClass());
    openIcon.setLiteral(look.icon());
    openState.textProperty().bind(kit.messages().bind(look.key()));
    bike.setText(Ids.bike(now.held().bike().bikeId()));
    bike.accessibleTextProperty().bind(said(riding, now.held().bike()));
    colour.textProperty().bind(BikeWords.colour(kit.messages(), now.held().bike()));
    reserveNo.setText(Ids.reservation(now.held().reserveNo()));
    showRefund(now.held().fee());
    if (riding) {
      openTime
          .textProperty()
          .bind(kit.messages().bind("kiosk.rides.minutes", model.minutesProperty()));
    }
    picture
        .getChildren()
        .setAll(
            riding
                ? RidePicture.riding(kit, now.held())
                : RidePicture.held(kit, now.held(), openTime));
    visible(startRide, !riding);
    visible(whileReserved, !riding);
    visible(report, !riding);
    visible(returnRide, riding);
    visible(rideHint, riding);
  }

  /** What cancelling gives back, where the reservation has cost something. */
  private void showRefund(long fee) {
    var cancel = kit.messages().bind("kiosk.cancel");
    var words = kit.messages().bind("kiosk.rides.refund", Formats.points(fee));
    refund.textProperty().bind(words);
    cancelReservation.setGraphic(fee == 0 ? null : refund);
    cancelReservation
        .accessibleTextProperty()
        .bind(fee == 0 ? cancel : kit.messages().bind("voice.pair", cancel, words));
  }

  /** Where it stands, but for a bike that is out. */
  private StringBinding said(boolean riding, Choice bike) {
    return riding ? BikeWords.saidBike(kit.messages(), bike) : BikeWords.said(kit.messages(), bike);
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
  public void tick() {
    model.tick();
  }

  @Override
  public boolean isReady() {
    return model.sightProperty().get() != null;
  }

  @Override
  public void close() {
    model.close();
  }
}
