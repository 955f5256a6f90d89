package ttareungi.ui.admin.bikes;

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

/** Which bike an event is about. */
final class BikeIds {
  private BikeIds() {}

  static Stream<Long> of(DomainEvent event) {
    return switch (event) {
      case BikeRegistered e -> Stream.of(e.bikeId());
      case BikeStateChanged e -> Stream.of(e.bikeId());
      case Course e -> Stream.of(e.bikeId());
      case StationOpened _, RiderJoined _, Access _, Imports _, Points _ -> Stream.of();
    };
  }
}
