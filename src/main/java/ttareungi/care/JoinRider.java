package ttareungi.care;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator makes a rider who has bought nothing yet; the PIN comes by a one-time code. */
public record JoinRider(String requestId, String actor, long userId) implements OperatorCommand {
  @Override
  public Act act() {
    return Act.HELP_RIDER;
  }
}
