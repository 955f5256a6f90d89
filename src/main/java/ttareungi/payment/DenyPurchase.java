package ttareungi.payment;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator knows that no money moved for a pending purchase. */
public record DenyPurchase(String requestId, String actor, String purchaseId, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.SETTLE_PAYMENT;
  }
}
