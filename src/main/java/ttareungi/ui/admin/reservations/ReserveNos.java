package ttareungi.ui.admin.reservations;

import java.util.stream.Stream;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.PointUsed;
import ttareungi.event.LoggedEvent;

/** Which reservation an event is about: its course, or the points it took and gave back. */
final class ReserveNos {
  private ReserveNos() {}

  static Stream<Long> of(LoggedEvent logged) {
    return switch (logged.event()) {
      case Course e -> Stream.of(e.reserveNo());
      case PointUsed e -> Stream.of(e.reserveNo());
      case PointReturned e -> Stream.of(e.reserveNo());
      default -> Stream.of(); // only what is shown here, whatever else may happen one day
    };
  }
}
