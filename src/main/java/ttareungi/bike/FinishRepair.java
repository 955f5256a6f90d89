package ttareungi.bike;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator found a bike fit for the road again. */
public record FinishRepair(String requestId, String actor, long bikeId) implements OperatorCommand {
  @Override
  public Act act() {
    return Act.CHANGE_BIKE;
  }
}
