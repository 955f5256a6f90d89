package ttareungi.ui.admin;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;

/** Something that a click leads to, and the section where it is. */
public sealed interface Target {
  default Section section() {
    return switch (this) {
      case Bike _, Bikes _, BikesAt _ -> Section.BIKES;
      case Reservation _, Reservations _ -> Section.RESERVATIONS;
      case Station _, Moves _ -> Section.STATIONS;
      case Rider _ -> Section.RIDERS;
      case Payment _ -> Section.PAYMENTS;
      case Backup _ -> Section.MONITORING;
      case Whole whole -> whole.itself();
    };
  }

  record Bike(long bikeId) implements Target {}

  /** All in one state; null for all. */
  record Bikes(@Nullable BikeState state) implements Target {}

  /** Those that stand at a station of this name. */
  record BikesAt(String stationName) implements Target {}

  record Reservation(long reserveNo) implements Target {}

  /** Of today, in one status, those that are open of any day; null for all of today. */
  record Reservations(@Nullable ReservationStatus status) implements Target {}

  record Station(long stationId) implements Target {}

  /** The plan of moves, begun with what this station needs. */
  record Moves(long stationId) implements Target {}

  record Rider(long userId) implements Target {}

  record Payment(String confirmId) implements Target {}

  /** What it holds, before it is restored; any file. */
  record Backup(Path file) implements Target {}

  /** Only the section. */
  record Whole(Section itself) implements Target {}
}
