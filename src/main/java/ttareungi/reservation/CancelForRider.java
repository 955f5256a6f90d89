package ttareungi.reservation;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator calls a reservation off for the rider; gives back what was taken. */
public record CancelForRider(String requestId, String actor, long reserveNo, @Nullable Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.ACT_FOR_RIDER;
  }
}
