package ttareungi.dashboard;

import static ttareungi.event.BikeState.AVAILABLE;
import static ttareungi.event.BikeState.IN_USE;
import static ttareungi.event.BikeState.RESERVED;
import static ttareungi.event.ReservationStatus.CANCELLED;
import static ttareungi.event.ReservationStatus.EXPIRED;
import static ttareungi.event.ReservationStatus.RETURNED;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent.Access;
import ttareungi.event.DomainEvent.BikeChanged;
import ttareungi.event.DomainEvent.BikeMoved;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.Course;
import ttareungi.event.DomainEvent.Fleet;
import ttareungi.event.DomainEvent.Imports;
import ttareungi.event.DomainEvent.Office;
import ttareungi.event.DomainEvent.PointAdjusted;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.event.DomainEvent.PointRefunded;
import ttareungi.event.DomainEvent.PointRestored;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.PointUsed;
import ttareungi.event.DomainEvent.Points;
import ttareungi.event.DomainEvent.RefundPaid;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.StationChanged;
import ttareungi.event.DomainEvent.StationClosed;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.DomainEvent.StationReopened;
import ttareungi.event.LoggedEvent;
import ttareungi.event.ReservationStatus;

/**
 * What a batch of events means to the dashboard. No default branch: a forgotten event does not
 * compile.
 */
final class Projection {
  private final ProjectionRepository rows;
  private final Touched<BoardStation> stations;
  private final Touched<FleetBike> bikes;
  private final Touched<BoardRow> board;
  private final Touched<HourSum> hours;

  /** For one batch, within its transaction. */
  Projection(ProjectionRepository rows) {
    this.rows = rows;
    stations = new Touched<>(rows::station);
    bikes = new Touched<>(rows::bike);
    board = new Touched<>(rows::row);
    hours = new Touched<>(rows::hour);
  }

  void apply(LoggedEvent logged) {
    var at = logged.at();
    switch (logged.event()) {
      case Fleet e -> apply(e);
      case Points e -> apply(e, at);
      case Course e -> apply(e, at);
      case RiderJoined _, Access _, Office _, Imports _ -> {}
    }
  }

  private void apply(Fleet event) {
    switch (event) {
      case StationOpened e -> stations.add(e.stationId(), new BoardStation(e));
      case StationChanged e -> stations.get(e.stationId()).change(e);
      case StationClosed _, StationReopened _, BikeChanged _ -> {}
      case BikeRegistered e -> bikes.add(e.bikeId(), new FleetBike(e));
      case BikeMoved e -> bikes.get(e.bikeId()).stationId = e.stationId();
      case BikeStateChanged e ->
          stands(
              e.bikeId(),
              e.to(),
              e.to() == BikeState.RETIRED ? null : bikes.get(e.bikeId()).stationId);
    }
  }

  private void apply(Points event, Instant at) {
    switch (event) {
      case PointOrdered e -> hour(at).sold += e.price();
      case PointRefunded e -> hour(at).sold -= e.points();
      case PointRestored e -> hour(at).sold += e.points();
      case PointUsed e -> hour(at).used += e.points();
      case PointReturned e -> hour(at).returned += e.points();
      case PointIncreased _,
          PointAdjusted _,
          RefundPaid _ -> {} // said already, or no sale and no use
    }
  }

  private void apply(Course event, Instant at) {
    switch (event) {
      case BikeReserved e -> {
        board.add(e.reserveNo(), new BoardRow(e, at));
        bikes.get(e.bikeId()).state = RESERVED;
        hour(at).reservations++;
      }
      case RideStarted e -> {
        var row = board.get(e.reserveNo());
        row.status = ReservationStatus.IN_USE;
        row.startedAt = at;
        stands(e.bikeId(), IN_USE, null);
      }
      case ReservationCancelled e -> {
        end(e.reserveNo(), CANCELLED, at);
        bikes.get(e.bikeId()).state = AVAILABLE;
        hour(at).cancellations++;
      }
      case ReservationExpired e -> {
        end(e.reserveNo(), EXPIRED, at);
        bikes.get(e.bikeId()).state = AVAILABLE;
      }
      case BikeReturned e -> {
        end(e.reserveNo(), RETURNED, e.at() == null ? at : e.at());
        stands(e.bikeId(), AVAILABLE, e.stationId());
      }
    }
  }

  /** Writes what was applied; before the commit. */
  void flush() {
    rows.insertStations(stations.added());
    rows.insertBikes(bikes.added());
    rows.insertRows(board.added());
    rows.insertHours(hours.added());
    rows.updateStations(stations.changed());
    rows.updateBikes(bikes.changed());
    rows.updateRows(board.changed());
    rows.updateHours(hours.changed());
  }

  private void end(long reserveNo, ReservationStatus status, Instant at) {
    var row = board.get(reserveNo);
    row.status = status;
    row.endedAt = at;
  }

  private void stands(long bikeId, BikeState state, @Nullable Long stationId) {
    var bike = bikes.get(bikeId);
    bike.state = state;
    bike.stationId = stationId;
  }

  private HourSum hour(Instant at) {
    long hour = Math.floorDiv(at.toEpochMilli(), Duration.ofHours(1).toMillis());
    return hours.getOrAdd(hour, HourSum::new);
  }
}
