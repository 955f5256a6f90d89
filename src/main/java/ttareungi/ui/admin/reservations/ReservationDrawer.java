package ttareungi.ui.admin.reservations;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.reservation.ReservationLine;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.reservations.ReservationDetails.Looked;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.StatusChip;
import ttareungi.ui.fx.Messages;

/** The picture of one reservation. */
public final class ReservationDrawer {
  private final Messages messages;
  private final Formats formats;
  private final ReadOnlyObjectProperty<Instant> now;
  private final ReservationDetails details;
  private final Actions actions;
  private final StatusChip status;
  private final ThreeSteps steps;
  private final Timeline timeline;
  private final ActPanel acts;

  @FXML private Label title;
  @FXML private StackPane chip;
  @FXML private Hyperlink rider;
  @FXML private Hyperlink bike;
  @FXML private Label station;
  @FXML private Label fee;
  @FXML private Label reserved;
  @FXML private Label course;
  @FXML private StackPane stepsSlot;
  @FXML private VBox middle;
  @FXML private StackPane actsSlot;

  ReservationDrawer(
      Messages messages,
      Formats formats,
      ReadOnlyObjectProperty<Instant> now,
      AdminHouse house,
      ReservationDetails details,
      Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.now = now;
    this.details = details;
    this.actions = actions;
    status = new StatusChip(messages);
    steps = new ThreeSteps(messages);
    timeline = new Timeline(messages, formats, details.names());
    acts = new ActPanel(messages, actions.host(), house, details);
  }

  @FXML
  private void initialize() {
    name(rider, "admin.res.rider");
    name(bike, "admin.res.bike");
    chip.getChildren().add(status);
    stepsSlot.getChildren().add(steps);
    middle.getChildren().add(timeline);
    actsSlot.getChildren().add(acts);
    details.lookedProperty().subscribe(this::show);
    messages.languageProperty().subscribe(language -> show(details.lookedProperty().get()));
    now.subscribe(at -> tick());
  }

  private void name(Hyperlink link, String key) {
    link.accessibleTextProperty()
        .bind(Bindings.concat(messages.bind(key), " ", link.textProperty()));
  }

  @FXML
  private void close() {
    details.close();
  }

  @FXML
  private void showRider() {
    var looked = details.lookedProperty().get();
    if (looked != null) {
      actions.show(new Target.Rider(looked.line().userId()));
    }
  }

  @FXML
  private void showBike() {
    var looked = details.lookedProperty().get();
    if (looked != null) {
      actions.show(new Target.Bike(looked.line().bikeId()));
    }
  }

  private void tick() {
    var looked = details.lookedProperty().get();
    if (looked != null) {
      course.setText(course(looked.line()));
    }
  }

  private void show(@Nullable Looked looked) {
    if (looked == null) {
      return;
    }
    var line = looked.line();
    title.setText(Ids.reservation(line.reserveNo()));
    status.show(line.status());
    rider.setText(Ids.rider(line.userId()));
    bike.setText(Ids.bike(line.bikeId()) + " · " + messages.get("bike.colour." + looked.colour()));
    station.setText(stations(line));
    fee.setText(Formats.points(line.fee()));
    reserved.setText(formats.dateTime(line.reservedAt()));
    course.setText(course(line));
    steps.show(line);
    timeline.show(looked);
    acts.show(line);
  }

  /** Where it began, and where it ended if elsewhere. */
  private String stations(ReservationLine line) {
    var from = name(line.stationName(), line.stationNameEn(), line.stationId());
    var to = line.returnedStation();
    return to == null || to == line.stationId()
        ? from
        : messages.get(
            "admin.res.from.to", from, name(line.returnedName(), line.returnedNameEn(), to));
  }

  private String name(@Nullable String ko, @Nullable String en, long stationId) {
    return ko == null
        ? messages.get("admin.station.number", String.valueOf(stationId))
        : StationNames.pick(ko, en, messages.getLanguage());
  }

  /** How long it is held still, was ridden, or lasted. */
  private String course(ReservationLine line) {
    var begun = line.begunAt();
    var ended = line.endedAt() == null ? now.get() : line.endedAt();
    return switch (line.status()) {
      case RESERVED ->
          messages.get(
              "admin.res.course.RESERVED",
              Formats.countdown(Duration.between(now.get(), line.holdUntil())),
              formats.minute(line.holdUntil()));
      case IN_USE ->
          messages.get("admin.res.course.IN_USE", span(begun, ended), formats.minute(begun));
      case RETURNED ->
          messages.get(
              "admin.res.course.RETURNED",
              span(begun, ended),
              formats.minute(begun),
              formats.minute(ended));
      case CANCELLED, EXPIRED ->
          messages.get("admin.res.course.over", span(begun, ended), formats.minute(ended));
    };
  }

  private String span(Instant from, Instant until) {
    var lasted = Duration.between(from, until);
    return lasted.toMinutes() < 1
        ? messages.get("admin.board.seconds", Math.max(0, lasted.toSeconds()))
        : messages.get("admin.board.minutes", lasted.toMinutes());
  }
}
