package ttareungi.rider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of riders.
 *
 * @param openReservation its number; null where none is open
 * @param locked after too many wrong PINs
 */
public record RiderRow(
    long userId,
    long balance,
    Instant joinedAt,
    boolean blocked,
    boolean erased,
    boolean locked,
    @Nullable Long openReservation) {}
