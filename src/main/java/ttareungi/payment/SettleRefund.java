package ttareungi.payment;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator knows whether a pending refund was paid. */
public record SettleRefund(String requestId, String actor, String refundId, boolean done, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.SETTLE_PAYMENT;
  }
}
