package ttareungi.upkeep;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator wants these data replaced by a backup; the trail of the replaced ones ends so. */
public record OrderRestore(String requestId, String actor, String backup, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.RESTORE;
  }
}
