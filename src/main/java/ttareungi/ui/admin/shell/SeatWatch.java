package ttareungi.ui.admin.shell;

import java.util.List;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.event.DomainEvent.OperatorLeft;
import ttareungi.event.DomainEvent.OperatorRoleChanged;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.door.DoorViewModel;

/** Whoever sits at the window may from now on what the office has just said. */
final class SeatWatch {
  private final Seat seat;
  private final DoorViewModel door;
  private final EventTap tap;

  SeatWatch(AdminHouse house, DoorViewModel door) {
    seat = house.seat();
    this.door = door;
    tap = new EventTap(house.fanout(), this::heard);
    tap.open();
  }

  void close() {
    tap.close();
  }

  private void heard(List<LoggedEvent> batch) {
    batch.forEach(logged -> heard(logged.event()));
    if (batch.stream().anyMatch(SeatWatch::isOfStaff)) {
      door.read(); // whoever comes next
    }
  }

  private static boolean isOfStaff(LoggedEvent logged) {
    return logged.event() instanceof OperatorJoined
        || logged.event() instanceof OperatorRoleChanged
        || logged.event() instanceof OperatorLeft;
  }

  private void heard(DomainEvent event) {
    var sitting = seat.whoProperty().get();
    if (sitting == null) {
      return;
    }
    switch (event) {
      case OperatorRoleChanged changed when changed.operatorNo() == sitting.operatorNo() ->
          seat.take(new SignedIn(sitting.operatorNo(), sitting.name(), changed.to()));
      case OperatorLeft left when left.operatorNo() == sitting.operatorNo() -> door.lock();
      default -> {}
    }
  }
}
