package ttareungi.ui.kiosk.rides;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.fx.Reread;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Held;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.RideActions;

/** The rider's open reservation, live, and the last rides. */
public final class RidesModel {
  private final Kit kit;
  private final long userId;
  private final ObjectProperty<@Nullable RidesSight> sight = new SimpleObjectProperty<>();
  private final ReadOnlyLongWrapper minutes = new ReadOnlyLongWrapper();
  private final Reread<RidesSight> reread;
  private Optional<RideActions> actions = Optional.empty();

  public RidesModel(Kit kit) {
    this.kit = kit;
    userId = kit.session().member().userId();
    reread =
        new Reread<>(() -> RidesSight.read(kit.reader(), userId), this::seen, kit.way()::fault);
    reread.look();
  }

  ReadOnlyObjectProperty<@Nullable RidesSight> sightProperty() {
    return sight;
  }

  /** Of the ride that is under way. */
  public ReadOnlyLongProperty minutesProperty() {
    return minutes.getReadOnlyProperty();
  }

  private void seen(RidesSight now) {
    if (!sameRide(sight.get(), now)) { // else a question may be open, or a command on its way
      actions.ifPresent(RideActions::close);
      actions = now.open().map(open -> acting(open.held()));
    }
    kit.session().setMember(now.member());
    sight.set(now);
    tick();
  }

  /** What happened while a command was on its way is looked for when it is back. */
  private RideActions acting(Held held) {
    var made = new RideActions(kit, held);
    made.busyProperty().subscribe((was, now) -> lookUnless(now));
    return made;
  }

  private void lookUnless(boolean busy) {
    if (!busy) {
      reread.look();
    }
  }

  private static boolean sameRide(@Nullable RidesSight before, RidesSight now) {
    return before != null && stage(before).equals(stage(now));
  }

  /** Which reservation is open, and how far it has come. */
  private static String stage(RidesSight sight) {
    return sight
        .open()
        .map(RidesSight.Open::reservation)
        .map(r -> r.reserveNo() + " " + r.status())
        .orElse("");
  }

  void on(List<LoggedEvent> events) {
    boolean busy = actions.map(a -> a.busyProperty().get()).orElse(false);
    if (!events.isEmpty() && !busy) {
      reread.look();
    }
  }

  void tick() {
    Optional.ofNullable(sight.get())
        .flatMap(RidesSight::open)
        .map(open -> open.reservation().startedAt())
        .map(started -> Duration.between(started, kit.clock().instant()).toMinutes())
        .ifPresent(minutes::set);
  }

  public void start() {
    actions.ifPresent(RideActions::start);
  }

  public void cancel() {
    actions.ifPresent(RideActions::cancel);
  }

  public void giveBackUnridden() {
    actions.ifPresent(RideActions::giveBackUnridden);
  }

  public void giveBack() {
    actions.ifPresent(RideActions::giveBack);
  }

  /** The bike that is held is broken. */
  public void report() {
    Optional.ofNullable(sight.get())
        .flatMap(RidesSight::open)
        .ifPresent(open -> {
          kit.session().setGoal(Goal.RIDES);
          kit.session().setChoice(open.held().bike());
          kit.way().to(Place.REPORT);
        });
  }

  public void home() {
    kit.way().to(Place.HOME);
  }

  void close() {
    reread.close();
    actions.ifPresent(RideActions::close);
  }
}
