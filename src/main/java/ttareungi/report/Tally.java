package ttareungi.report;

import java.util.HashMap;
import java.util.Map;
import ttareungi.event.ReservationStatus;

/** The sums of a group while they are being made. */
final class Tally {
  private long reservations;
  private long rides;
  private long cancelled;
  private long expired;
  private final Map<String, Long> points = new HashMap<>();

  void made(long count) {
    reservations += count;
  }

  void ended(ReservationStatus status, long count) {
    switch (status) {
      case RETURNED -> rides += count;
      case CANCELLED -> cancelled += count;
      case EXPIRED -> expired += count;
      case RESERVED, IN_USE -> {}
    }
  }

  /** A kind that moved nothing is none. */
  void moved(String kind, long sum) {
    if (sum != 0) {
      points.merge(kind, sum, Long::sum);
    }
  }

  void add(Tally other) {
    reservations += other.reservations;
    rides += other.rides;
    cancelled += other.cancelled;
    expired += other.expired;
    other.points.forEach(this::moved);
  }

  Sums sums() {
    return new Sums(reservations, rides, cancelled, expired, points);
  }
}
