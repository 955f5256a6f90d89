package ttareungi.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment as a list shows it.
 *
 * @param at when it was approved, or opened where it was not
 * @param confirmId null where it was not approved
 * @param purchaseId null where it came in without one
 * @param balance of the rider, now; 0 of nobody
 * @param decline why the terminal declined it, as {@code PaymentTerminal.DeclineReason} has it
 * @param refund the one that counts: pending or done
 */
public record PaymentLine(
    PaymentKind kind,
    Instant at,
    @Nullable String confirmId,
    @Nullable String purchaseId,
    long userId,
    long price,
    long balance,
    @Nullable String openedBy,
    @Nullable String decline,
    @Nullable String declineCode,
    @Nullable Paid refund) {
  /** What is, or is to be, paid back. {@code cause}: as {@code event.Cause} has it. */
  public record Paid(String refundId, boolean done, long points, String cause) {}

  /** How much may be paid back at most. */
  public long refundable() {
    return kind == PaymentKind.APPROVED ? Math.min(price, balance) : 0;
  }
}
