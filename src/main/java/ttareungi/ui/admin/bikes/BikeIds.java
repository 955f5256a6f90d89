package ttareungi.ui.admin.bikes;

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

/** Which bike an event is about. */
final class BikeIds {
  private BikeIds() {}

  static Stream<Long> of(DomainEvent event) {
    return switch (event) {
      case BikeRegistered e -> Stream.of(e.bikeId());
      case BikeStateChanged e -> Stream.of(e.bikeId());
      case BikeReserved e -> Stream.of(e.bikeId());
      case RideStarted e -> Stream.of(e.bikeId());
      case ReservationCancelled e -> Stream.of(e.bikeId());
      case ReservationExpired e -> Stream.of(e.bikeId());
      case BikeReturned e -> Stream.of(e.bikeId());
      case StationOpened _, RiderJoined _, PointOrdered _ -> Stream.of();
      case PinChosen _, PinCodeIssued _, RiderLocked _, RiderUnlocked _ -> Stream.of();
      case OperatorJoined _, OperatorLocked _, OperatorUnlocked _, OperatorActed _ -> Stream.of();
      case KioskOutOfService _, KioskBackInService _ -> Stream.of();
      case PointIncreased _, PointUsed _, PointReturned _ -> Stream.of();
    };
  }
}
