package ttareungi.payment;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * So many won of a payment are to be paid back; the terminal is asked after this is durable.
 *
 * @param refundId also the request id under which the terminal knows it
 */
public record OpenRefund(
    String requestId, String actor, String refundId, String confirmId, long amount, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.REFUND;
  }
}
