package ttareungi.ui.admin.bikes;

import java.util.stream.Stream;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.Access;
import ttareungi.event.DomainEvent.BikeChanged;
import ttareungi.event.DomainEvent.BikeMoved;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.Imports;
import ttareungi.event.DomainEvent.Office;
import ttareungi.event.DomainEvent.Points;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.StationChanged;
import ttareungi.event.DomainEvent.StationClosed;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.DomainEvent.StationReopened;

/** Which bike an event is about. */
final class BikeIds {
  private BikeIds() {}

  static Stream<Long> of(DomainEvent event) {
    return switch (event) {
      case BikeRegistered e -> Stream.of(e.bikeId());
      case BikeStateChanged e -> Stream.of(e.bikeId());
      case Course e -> Stream.of(e.bikeId());
      case BikeChanged e -> Stream.of(e.bikeId());
      case BikeMoved e -> Stream.of(e.bikeId());
      case StationOpened _, StationChanged _, StationClosed _, StationReopened _ -> Stream.of();
      case RiderJoined _, Access _, Imports _, Points _, Office _ -> Stream.of();
    };
  }
}
