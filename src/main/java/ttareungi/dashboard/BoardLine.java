package ttareungi.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;

/** One line of the reservation board. */
public record BoardLine(
    long reserveNo,
    long userId,
    long bikeId,
    long stationId,
    @Nullable String stationName,
    @Nullable String stationNameEn,
    Instant reservedAt,
    Instant holdUntil,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    ReservationStatus status) {}
