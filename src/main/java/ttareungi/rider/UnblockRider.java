package ttareungi.rider;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** This rider reserves and buys again. */
public record UnblockRider(String requestId, String actor, long userId, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.BLOCK_RIDER;
  }
}
