package ttareungi.operator;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;
import ttareungi.pin.PinHash;

/** Somebody becomes an operator, with a PIN of his own choice. */
public record AddOperator(
    String requestId,
    String actor,
    long operatorNo,
    String name,
    Role role,
    PinHash pin,
    @Nullable Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MANAGE_OPERATORS;
  }
}
