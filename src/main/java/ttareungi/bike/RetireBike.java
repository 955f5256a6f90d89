package ttareungi.bike;

import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** A bike that stands is never rented again; it is not deleted. */
public record RetireBike(String requestId, String actor, long bikeId, Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.RETIRE_BIKE;
  }
}
