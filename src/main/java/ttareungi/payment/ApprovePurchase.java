package ttareungi.payment;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator knows that a pending purchase was approved, and under which number. */
public record ApprovePurchase(
    String requestId, String actor, String purchaseId, String confirmId, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.SETTLE_PAYMENT;
  }
}
