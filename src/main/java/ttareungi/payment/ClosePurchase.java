package ttareungi.payment;

import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;
import ttareungi.payment.PaymentTerminal.Answer.Declined;

/**
 * The terminal declined a pending purchase, or never heard of it: no money moved.
 *
 * @param declined what it said; null where nobody knows
 */
public record ClosePurchase(
    String requestId, String actor, String purchaseId, @Nullable Declined declined)
    implements Command {

  public ClosePurchase(String requestId, String actor, String purchaseId) {
    this(requestId, actor, purchaseId, null);
  }
}
