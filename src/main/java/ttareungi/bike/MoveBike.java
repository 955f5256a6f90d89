package ttareungi.bike;

import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** Staff carried a bike that stands to the lowest free dock of another station. */
public record MoveBike(String requestId, String actor, long bikeId, long stationId)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.CHANGE_BIKE;
  }
}
