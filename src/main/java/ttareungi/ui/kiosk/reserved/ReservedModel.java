package ttareungi.ui.kiosk.reserved;

import java.util.List;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.common.Formats;
import ttareungi.ui.kiosk.frame.Farewell;
import ttareungi.ui.kiosk.frame.Held;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.RideActions;

/** The bike that is held, and what may be done with it. */
public final class ReservedModel {
  private final Kit kit;
  private final RideActions actions;

  public ReservedModel(Kit kit) {
    this.kit = kit;
    actions = new RideActions(kit, held());
  }

  public Held held() {
    return kit.session().held();
  }

  public long balance() {
    return kit.session().member().balance();
  }

  public RideActions actions() {
    return actions;
  }

  public void home() {
    kit.way().to(Place.HOME);
  }

  /** The hold may end while the rider stands here: by the clock, or by somebody at the desk. */
  void on(List<LoggedEvent> events) {
    if (actions.busyProperty().get()) {
      return;
    }
    long no = held().reserveNo();
    events.stream()
        .map(LoggedEvent::event)
        .filter(event -> isEnd(event, no))
        .findFirst()
        .ifPresent(this::over);
  }

  private static boolean isEnd(DomainEvent event, long no) {
    return (event instanceof ReservationExpired expired && expired.reserveNo() == no)
        || (event instanceof ReservationCancelled cancelled && cancelled.reserveNo() == no)
        || (event instanceof BikeReturned returned && returned.reserveNo() == no);
  }

  private void over(DomainEvent event) {
    var session = kit.session();
    if (event instanceof ReservationExpired expired) {
      session.setMember(session.member().with(balance() + expired.refunded()));
      session.setFarewell(
          expired.refunded() > 0
              ? Farewell.of(Farewell.Kind.EXPIRED, Formats.points(expired.refunded()))
              : Farewell.of(Farewell.Kind.EXPIRED_KEPT));
      kit.way().to(Place.DONE);
    } else {
      kit.way().to(Place.RIDES);
    }
  }

  void close() {
    actions.close();
  }
}
