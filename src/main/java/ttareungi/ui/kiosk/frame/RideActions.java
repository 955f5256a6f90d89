package ttareungi.ui.kiosk.frame;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.kernel.Command;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.reservation.CancelReservation;
import ttareungi.reservation.ReturnBike;
import ttareungi.reservation.StartRide;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;

/** What a rider may do with one open reservation. Each intent has one request id. */
public final class RideActions {
  private final Kit kit;
  private final Held held;
  private final long userId;
  private final String startId = RequestId.next();
  private final String cancelId = RequestId.next();
  private final String returnId = RequestId.next();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean left;

  public RideActions(Kit kit, Held held) {
    this.kit = kit;
    this.held = held;
    userId = kit.session().member().userId();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public void start() {
    send(new StartRide(startId, kit.actor(), userId, held.reserveNo()), done -> started());
  }

  /** Asks first: the bike is free for others at once. */
  public void cancel() {
    kit.way().ask("kiosk.cancel", this::cancelNow, Formats.points(held.fee()));
  }

  private void cancelNow() {
    send(new CancelReservation(cancelId, kit.actor(), userId, held.reserveNo()), this::cancelled);
  }

  /** Asks first: the fee stays, where cancelling would give it back. */
  public void giveBackUnridden() {
    if (held.fee() == 0) {
      giveBack();
    } else {
      kit.way().ask("kiosk.giveback", this::giveBack, Formats.points(held.fee()));
    }
  }

  public void giveBack() {
    send(
        new ReturnBike(returnId, kit.actor(), userId, held.reserveNo(), kit.stationId()),
        this::returned);
  }

  public void close() {
    left = true;
  }

  /** What comes after an accepted command. */
  @FunctionalInterface
  private interface Next {
    Farewell after(Outcome.Accepted accepted);
  }

  private void send(Command command, Next next) {
    if (!busy.get() && !left) {
      busy.set(true);
      kit.send(command, accepted -> done(next.after(accepted)), this::refused, this::failed);
    }
  }

  private Farewell started() {
    Integer dock = held.bike().dock();
    return dock == null
        ? Farewell.of(Farewell.Kind.STARTED_BESIDE, Ids.bike(held.bike().bikeId()))
        : Farewell.of(Farewell.Kind.STARTED, Integer.toString(dock));
  }

  private Farewell cancelled(Outcome.Accepted accepted) {
    long points = accepted.first(PointReturned.class).map(PointReturned::points).orElse(0L);
    if (!left) {
      accepted
          .first(PointReturned.class)
          .map(PointReturned::balance)
          .ifPresent(now -> kit.session().setMember(kit.session().member().with(now)));
    }
    return Farewell.of(Farewell.Kind.CANCELLED, Formats.points(points));
  }

  private Farewell returned(Outcome.Accepted accepted) {
    Integer dock = accepted.first(BikeReturned.class).orElseThrow().dock();
    return dock == null
        ? Farewell.of(Farewell.Kind.RETURNED_BESIDE)
        : Farewell.of(Farewell.Kind.RETURNED, Integer.toString(dock));
  }

  private void done(Farewell farewell) {
    if (!left) {
      kit.session().setFarewell(farewell);
      kit.way().to(Place.DONE);
    }
  }

  private void refused(Rejection rejection) {
    busy.set(false);
    if (!left) {
      kit.way().refuse(rejection);
    }
  }

  private void failed(Throwable cause) {
    busy.set(false);
    if (!left) {
      kit.way().fault(cause);
    }
  }
}
