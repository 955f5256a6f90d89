package ttareungi.ui.admin.dashboard;

import java.util.stream.Stream;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.Access;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.Imports;
import ttareungi.event.DomainEvent.Points;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.StationOpened;

/** Which row of the board an event changes. */
final class ReserveNos {
  private ReserveNos() {}

  static Stream<Long> of(DomainEvent event) {
    return switch (event) {
      case Course e -> Stream.of(e.reserveNo());
      case StationOpened _, BikeRegistered _, BikeStateChanged _, RiderJoined _ -> Stream.of();
      case Access _, Imports _, Points _ -> Stream.of();
    };
  }
}
