package ttareungi.ui.admin.stations;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeMoved;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.BikesImported;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.DomainEvent.StationChanged;
import ttareungi.event.DomainEvent.StationClosed;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.DomainEvent.StationReopened;
import ttareungi.event.DomainEvent.StationsImported;

/** What an event changes at stations. */
sealed interface Touch {
  record Station(long stationId) implements Touch {}

  /** The station where this bike stands, whichever it is. */
  record Bike(long bikeId) implements Touch {}

  /** Nobody says which. */
  record Any() implements Touch {}

  static Stream<Touch> of(DomainEvent event) {
    return switch (event) {
      case StationOpened e -> Stream.of(new Station(e.stationId()));
      case StationChanged e -> Stream.of(new Station(e.stationId()));
      case StationClosed e -> Stream.of(new Station(e.stationId()));
      case StationReopened e -> Stream.of(new Station(e.stationId()));
      case BikeRegistered e -> Stream.of(new Station(e.stationId()));
      case BikeMoved e -> moved(e.fromStation(), e.stationId());
      case BikeReserved e -> Stream.of(new Station(e.stationId()));
      case RideStarted e -> Stream.of(new Station(e.stationId()));
      // It may have stood reserved at another one until now.
      case BikeReturned e -> Stream.of(new Station(e.stationId()), new Any());
      case ReservationCancelled e -> Stream.of(new Bike(e.bikeId()));
      case ReservationExpired e -> Stream.of(new Bike(e.bikeId()));
      // A bike that is retired stands nowhere any more.
      case BikeStateChanged e ->
          Stream.of(e.to() == BikeState.RETIRED ? new Any() : new Bike(e.bikeId()));
      case BikesImported _, StationsImported _ -> Stream.of(new Any());
      default -> Stream.empty();
    };
  }

  private static Stream<Touch> moved(@Nullable Long from, long to) {
    var there = new Station(to);
    return from == null ? Stream.of(there) : Stream.of(new Station(from), there);
  }
}
