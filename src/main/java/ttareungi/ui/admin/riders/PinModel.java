package ttareungi.ui.admin.riders;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.RequestId;
import ttareungi.pin.IssuePinCode;
import ttareungi.pin.UnlockRider;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Deed;
import ttareungi.ui.admin.rider.OneTimeCode;

/** Help for a rider who cannot get in; only after the operator has seen who it is. */
final class PinModel {
  private final AdminHouse house;
  private final long userId;
  private final Deed deed;
  private final BooleanProperty identified = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

  private Subscription seat = Subscription.EMPTY;

  PinModel(AdminHouse house, long userId) {
    this.house = house;
    this.userId = userId;
    deed = new Deed(house);
    identified.subscribe((was, now) -> watch(now));
  }

  /** Whoever sits down next has seen nobody yet. */
  private void watch(boolean seen) {
    if (seen) {
      seat.unsubscribe();
      var who = house.actor();
      seat =
          house
              .seat()
              .whoProperty()
              .subscribe((was, now) -> {
                if (now != null && !house.actor().equals(who)) {
                  forget();
                }
              });
    }
  }

  BooleanProperty identifiedProperty() {
    return identified;
  }

  /** Six digits to read out; empty before there are any. */
  ReadOnlyStringProperty codeProperty() {
    return code.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return deed.busyProperty();
  }

  /** {@code because}: what the log keeps of the reason. */
  void issue(String because) {
    if (identified.get()) {
      problem.set(null);
      var digits = OneTimeCode.draw();
      deed.send(
          actor ->
              new IssuePinCode(
                  RequestId.next(),
                  actor,
                  userId,
                  OneTimeCode.hash(digits, house.pins()::hash),
                  because),
          () -> issued(digits),
          problem::set);
    }
  }

  private void issued(String digits) {
    if (identified.get()) { // else the operator has gone away meanwhile
      code.set(digits);
    }
  }

  void unlock(String because, Runnable done) {
    if (identified.get()) {
      problem.set(null);
      deed.send(
          actor -> new UnlockRider(RequestId.next(), actor, userId, because), done, problem::set);
    }
  }

  void forget() {
    seat.unsubscribe();
    code.set("");
    identified.set(false);
  }
}
