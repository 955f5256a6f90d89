package ttareungi.ui.kiosk.confirm;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.reservation.ReserveBike;
import ttareungi.reservation.Tariff;
import ttareungi.ui.kiosk.frame.Choice;
import ttareungi.ui.kiosk.frame.Held;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Member;
import ttareungi.ui.kiosk.frame.Place;

/** One intent to reserve: its request id is as old as this screen, however often it is sent. */
public final class ConfirmModel {
  private final Kit kit;
  private final String requestId = RequestId.next();
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Instant> until = new SimpleObjectProperty<>(Instant.EPOCH);
  private final Tariff tariff;
  private boolean left;

  public ConfirmModel(Kit kit) {
    this.kit = kit;
    tariff = kit.tariff();
    tick();
  }

  public Choice bike() {
    return kit.session().choice();
  }

  public long balance() {
    return kit.session().member().balance();
  }

  public long fee() {
    return tariff.fee();
  }

  /** Whether a hold that lapses gives the points back. */
  public boolean refunds() {
    return tariff.refundExpired();
  }

  /** To when the bike would be held. */
  public ObjectProperty<Instant> untilProperty() {
    return until;
  }

  public ReadOnlyBooleanProperty sendingProperty() {
    return sending.getReadOnlyProperty();
  }

  void tick() {
    until.set(kit.clock().instant().plus(tariff.hold()));
  }

  public void back() {
    kit.way().to(Place.BIKES);
  }

  public void next() {
    if (!sending.get()) {
      sending.set(true);
      long userId = kit.session().member().userId();
      kit.send(
          new ReserveBike(requestId, kit.actor(), userId, bike().bikeId(), fee()),
          this::reserved,
          this::refused,
          this::failed);
    }
  }

  private void reserved(Outcome.Accepted accepted) {
    if (!left) {
      kit.session().setHeld(Held.of(accepted, bike()));
      kit.session().setMember(Held.after(accepted, kit.session().member()));
      kit.way().to(Place.RESERVED);
    }
  }

  private void refused(Rejection rejection) {
    if (left) {
      return;
    }
    switch (rejection.reason()) {
      case POINTS_SHORT -> {
        Member member = kit.session().member();
        kit.session().setMember(member.with(Long.parseLong(rejection.details().getFirst())));
        kit.way().to(Place.SHORTAGE);
      }
      case RIDER_HAS_RESERVATION -> kit.way().to(Place.RIDES);
      case FEE_CHANGED -> kit.way().to(Place.CONFIRM); // told anew
      case BIKE_NOT_AVAILABLE -> kit.way().to(Place.TAKEN);
      case STATION_CLOSED -> kit.way().to(Place.CLOSED);
      default -> kit.way().to(Place.BIKES);
    }
    if (!hasOwnScreen(rejection)) {
      kit.way().refuse(rejection);
    }
  }

  private static boolean hasOwnScreen(Rejection rejection) {
    return rejection.reason() == Reason.BIKE_NOT_AVAILABLE
        || rejection.reason() == Reason.STATION_CLOSED;
  }

  private void failed(Throwable cause) {
    sending.set(false);
    if (!left) {
      kit.way().fault(cause);
    }
  }

  private void look() {
    if (!kit.tariff().equals(tariff)) {
      kit.way().to(Place.CONFIRM); // the rider is told anew
    }
  }

  /** Somebody else took the bike while the rider was thinking. */
  void on(List<LoggedEvent> events) {
    long userId = kit.session().member().userId();
    boolean taken =
        events.stream()
            .anyMatch(logged ->
                logged.event() instanceof BikeReserved other
                    && other.bikeId() == bike().bikeId()
                    && other.userId() != userId);
    if (taken && !left && !sending.get()) {
      kit.way().to(Place.TAKEN);
    } else if (!left && !sending.get()) {
      look();
    }
  }

  void close() {
    left = true;
  }
}
