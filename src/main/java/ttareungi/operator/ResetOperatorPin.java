package ttareungi.operator;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;
import ttareungi.pin.PinHash;

/** An administrator gives another PIN to somebody who has lost the old one. */
public record ResetOperatorPin(
    String requestId, String actor, long operatorNo, PinHash pin, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MANAGE_OPERATORS;
  }
}
