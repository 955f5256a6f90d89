package ttareungi.pin;

import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Another operator vouches for one who forgot; {@code because} is kept for the audit. */
public record UnlockOperator(String requestId, String actor, long operatorNo, String because)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.MANAGE_OPERATORS;
  }

  @Override
  public Why why() {
    return new Why(Cause.OTHER, because);
  }
}
