package ttareungi.pin;

import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator reads a one-time code out to a rider; the code itself never reaches the desk. */
public record IssuePinCode(
    String requestId, String actor, long userId, PinHash code, String because)
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
