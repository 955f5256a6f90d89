package ttareungi.care;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Whatever is personal about a rider goes; the ledger keeps its sums. */
public record EraseRider(String requestId, String actor, long userId, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.ERASE_RIDER;
  }
}
