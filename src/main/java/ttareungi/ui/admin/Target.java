package ttareungi.ui.admin;

import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;

/** Something that a click leads to, and the section where it is. */
public sealed interface Target {
  Section section();

  record Bike(long bikeId) implements Target {
    @Override
    public Section section() {
      return Section.BIKES;
    }
  }

  /** All in one state; null for all. */
  record Bikes(@Nullable BikeState state) implements Target {
    @Override
    public Section section() {
      return Section.BIKES;
    }
  }

  record Reservation(long reserveNo) implements Target {
    @Override
    public Section section() {
      return Section.RESERVATIONS;
    }
  }

  /** Of today, in one status; null for all. */
  record Reservations(@Nullable ReservationStatus status) implements Target {
    @Override
    public Section section() {
      return Section.RESERVATIONS;
    }
  }

  record Station(long stationId) implements Target {
    @Override
    public Section section() {
      return Section.STATIONS;
    }
  }

  record Rider(long userId) implements Target {
    @Override
    public Section section() {
      return Section.RIDERS;
    }
  }

  record Payment(String confirmId) implements Target {
    @Override
    public Section section() {
      return Section.PAYMENTS;
    }
  }

  /** Only the section. */
  record Whole(Section section) implements Target {}
}
