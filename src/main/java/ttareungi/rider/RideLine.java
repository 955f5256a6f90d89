package ttareungi.rider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;

/** One reservation of a rider. */
public record RideLine(
    long reserveNo,
    long bikeId,
    Instant reservedAt,
    @Nullable Instant endedAt,
    long fee,
    ReservationStatus status) {}
