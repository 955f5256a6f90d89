package ttareungi.dashboard;

import static ttareungi.event.BikeState.AVAILABLE;
import static ttareungi.event.BikeState.RESERVED;
import static ttareungi.event.ReservationStatus.CANCELLED;
import static ttareungi.event.ReservationStatus.EXPIRED;
import static ttareungi.event.ReservationStatus.RETURNED;

import java.time.Duration;
import java.time.Instant;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.PointUsed;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.LoggedEvent;

/** What each event means to the dashboard. No default branch: a forgotten event does not compile. */
final class Projection {
  private final ProjectionRepository rows;

  Projection(ProjectionRepository rows) {
    this.rows = rows;
  }

  void apply(LoggedEvent logged) {
    var at = logged.at();
    switch (logged.event()) {
      case StationOpened e -> rows.insert(new BoardStation(e));
      case BikeRegistered e -> rows.insert(new FleetBike(e));
      case RiderJoined _, PointIncreased _ -> {} // PointOrdered has said it
      case PointOrdered e -> add(at, 0, 0, e.price(), 0, 0);
      case PointUsed e -> add(at, 0, 0, 0, e.points(), 0);
      case PointReturned e -> add(at, 0, 0, 0, 0, e.points());
      case BikeReserved e -> reserved(e, at);
      case RideStarted e -> {
        rows.started(e.reserveNo(), at);
        rows.left(e.bikeId());
      }
      case ReservationCancelled e -> {
        rows.ended(e.reserveNo(), CANCELLED, at);
        rows.state(e.bikeId(), AVAILABLE);
        add(at, 0, 1, 0, 0, 0);
      }
      case ReservationExpired e -> {
        rows.ended(e.reserveNo(), EXPIRED, at);
        rows.state(e.bikeId(), AVAILABLE);
      }
      case BikeReturned e -> {
        rows.ended(e.reserveNo(), RETURNED, at);
        rows.cameBack(e.bikeId(), e.stationId());
      }
    }
  }

  private void reserved(BikeReserved event, Instant at) {
    rows.insert(new BoardRow(event, at));
    rows.state(event.bikeId(), RESERVED);
    add(at, 1, 0, 0, 0, 0);
  }

  private void add(
      Instant at, long reservations, long cancellations, long sold, long used, long returned) {
    long hour = Math.floorDiv(at.toEpochMilli(), Duration.ofHours(1).toMillis());
    if (rows.add(hour, reservations, cancellations, sold, used, returned) == 0) {
      rows.insert(new HourSum(hour));
      rows.add(hour, reservations, cancellations, sold, used, returned);
    }
  }
}
