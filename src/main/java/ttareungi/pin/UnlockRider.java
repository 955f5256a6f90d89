package ttareungi.pin;

import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator has satisfied himself who it is; {@code because} is kept for the audit. */
public record UnlockRider(String requestId, String actor, long userId, String because)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.HELP_RIDER;
  }

  @Override
  public Why why() {
    return new Why(Cause.OTHER, because);
  }
}
