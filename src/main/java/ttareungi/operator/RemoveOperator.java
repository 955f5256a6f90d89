package ttareungi.operator;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Is an operator no more; the number stays taken, and the trail keeps its name. */
public record RemoveOperator(String requestId, String actor, long operatorNo, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MANAGE_OPERATORS;
  }
}
