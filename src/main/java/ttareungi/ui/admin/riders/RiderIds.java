package ttareungi.ui.admin.riders;

import java.util.stream.LongStream;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.Access;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.Fleet;
import ttareungi.event.DomainEvent.Imports;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.DomainEvent.Office;
import ttareungi.event.DomainEvent.OperatorActed;
import ttareungi.event.DomainEvent.PinChosen;
import ttareungi.event.DomainEvent.PinCodeIssued;
import ttareungi.event.DomainEvent.Points;
import ttareungi.event.DomainEvent.RiderBlocked;
import ttareungi.event.DomainEvent.RiderErased;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.RiderLocked;
import ttareungi.event.DomainEvent.RiderUnblocked;
import ttareungi.event.DomainEvent.RiderUnlocked;
import ttareungi.event.DomainEvent.Staff;

/** Which rider an event is about. */
final class RiderIds {
  private RiderIds() {}

  static LongStream of(DomainEvent event) {
    return switch (event) {
      case RiderJoined e -> LongStream.of(e.userId());
      case Points e -> LongStream.of(e.userId());
      case Course e -> LongStream.of(e.userId());
      case Access e -> of(e);
      case BikeStateChanged e when e.userId() != null -> LongStream.of(e.userId());
      case Fleet _, Imports _, Office _ -> LongStream.empty();
    };
  }

  private static LongStream of(Access event) {
    return switch (event) {
      case PinChosen e -> LongStream.of(e.userId());
      case PinCodeIssued e -> LongStream.of(e.userId());
      case RiderLocked e -> LongStream.of(e.userId());
      case RiderUnlocked e -> LongStream.of(e.userId());
      case RiderBlocked e -> LongStream.of(e.userId());
      case RiderUnblocked e -> LongStream.of(e.userId());
      case RiderErased e -> LongStream.of(e.userId());
      case OperatorActed _, KioskOutOfService _, KioskBackInService _, Staff _ ->
          LongStream.empty();
    };
  }
}
