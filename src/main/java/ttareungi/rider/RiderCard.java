package ttareungi.rider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One rider, looked at closely.
 *
 * @param added all the ledger ever gave
 * @param taken all the ledger ever took, as a positive number
 * @param entries of the ledger
 * @param bought won, over all approvals
 * @param payments approvals, and purchases that are pending or came to nothing
 * @param pinChosenAt null where there is no PIN
 * @param open the reservation that is open
 */
public record RiderCard(
    RiderRow row,
    long added,
    long taken,
    long entries,
    long bought,
    long approvals,
    long payments,
    long reservations,
    long cancelled,
    long expired,
    @Nullable Instant pinChosenAt,
    @Nullable Open open) {

  /** {@code holdUntil}: while it is RESERVED; null once the bike is ridden. */
  public record Open(long reserveNo, long bikeId, @Nullable Instant holdUntil) {}

  /** Whether the balance is what the ledger sums up to. */
  public boolean agrees() {
    return added - taken == row.balance();
  }
}
