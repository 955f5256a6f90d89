package ttareungi.bike;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** A bike that stands for rent is rented no more until it is repaired. */
public record SendToMaintenance(String requestId, String actor, long bikeId)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.CHANGE_BIKE;
  }
}
