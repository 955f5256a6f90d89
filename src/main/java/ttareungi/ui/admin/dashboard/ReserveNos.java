package ttareungi.ui.admin.dashboard;

import java.util.stream.Stream;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.DomainEvent.OperatorActed;
import ttareungi.event.DomainEvent.OperatorJoined;
import ttareungi.event.DomainEvent.OperatorLocked;
import ttareungi.event.DomainEvent.OperatorUnlocked;
import ttareungi.event.DomainEvent.PinChosen;
import ttareungi.event.DomainEvent.PinCodeIssued;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.PointUsed;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.RiderLocked;
import ttareungi.event.DomainEvent.RiderUnlocked;
import ttareungi.event.DomainEvent.StationOpened;

/** Which row of the board an event changes. */
final class ReserveNos {
  private ReserveNos() {}

  static Stream<Long> of(DomainEvent event) {
    return switch (event) {
      case BikeReserved e -> Stream.of(e.reserveNo());
      case RideStarted e -> Stream.of(e.reserveNo());
      case ReservationCancelled e -> Stream.of(e.reserveNo());
      case ReservationExpired e -> Stream.of(e.reserveNo());
      case BikeReturned e -> Stream.of(e.reserveNo());
      case StationOpened _, BikeRegistered _, RiderJoined _, PointOrdered _ -> Stream.of();
      case BikeStateChanged _, PinChosen _, PinCodeIssued _ -> Stream.of();
      case RiderLocked _, RiderUnlocked _ -> Stream.of();
      case OperatorJoined _, OperatorLocked _, OperatorUnlocked _, OperatorActed _ -> Stream.of();
      case KioskOutOfService _, KioskBackInService _ -> Stream.of();
      case PointIncreased _, PointUsed _, PointReturned _ -> Stream.of();
    };
  }
}
