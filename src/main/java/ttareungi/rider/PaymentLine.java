package ttareungi.rider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a rider.
 *
 * @param confirmId null where the terminal has approved nothing
 * @param status {@code CREDITED}, {@code PENDING} or {@code CLOSED}
 */
public record PaymentLine(Instant at, long price, @Nullable String confirmId, String status) {}
