package ttareungi.operator;

import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Another role; the last administrator stays one. */
public record ChangeRole(String requestId, String actor, long operatorNo, Role role, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MANAGE_OPERATORS;
  }
}
