package ttareungi.payment;

import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;
import ttareungi.pin.PinHash;

/**
 * A rider wants points for {@code price} won; the terminal is asked after this is durable.
 *
 * @param firstPin of somebody new, who becomes a rider with it when the purchase is credited
 */
public record OpenPurchase(
    String requestId,
    String actor,
    String purchaseId,
    long userId,
    long price,
    @Nullable PinHash firstPin)
    implements Command {

  /** For a rider, or for one whom an operator will give a code. */
  public OpenPurchase(String requestId, String actor, String purchaseId, long userId, long price) {
    this(requestId, actor, purchaseId, userId, price, null);
  }
}
