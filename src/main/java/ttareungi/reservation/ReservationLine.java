package ttareungi.reservation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;

/** A reservation as a list shows it, with the names of where it began and ended. */
public record ReservationLine(
    long reserveNo,
    long userId,
    long bikeId,
    long stationId,
    @Nullable String stationName,
    @Nullable String stationNameEn,
    long fee,
    Instant reservedAt,
    Instant holdUntil,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Long returnedStation,
    @Nullable String returnedName,
    @Nullable String returnedNameEn,
    ReservationStatus status) {
  /** From when the bike is thought to have been ridden, if at all. */
  public Instant begunAt() {
    return startedAt == null ? reservedAt : startedAt;
  }
}
