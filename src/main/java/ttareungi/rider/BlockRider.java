package ttareungi.rider;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** From now on this rider reserves and buys nothing; bikes are still returned. */
public record BlockRider(String requestId, String actor, long userId, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.BLOCK_RIDER;
  }
}
