package ttareungi.ui.admin.dashboard;

import java.util.stream.Stream;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.Access;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.Fleet;
import ttareungi.event.DomainEvent.Imports;
import ttareungi.event.DomainEvent.Office;
import ttareungi.event.DomainEvent.Points;
import ttareungi.event.DomainEvent.RiderJoined;

/** Which row of the board an event changes. */
final class ReserveNos {
  private ReserveNos() {}

  static Stream<Long> of(DomainEvent event) {
    return switch (event) {
      case Course e -> Stream.of(e.reserveNo());
      case Fleet _, RiderJoined _, Access _, Imports _, Points _, Office _ -> Stream.of();
    };
  }
}
