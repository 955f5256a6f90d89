package ttareungi.reservation;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/** An operator notes for the rider that the bike is back, at this station. Gives nothing back. */
public record ReturnForRider(
    String requestId, String actor, long reserveNo, long stationId, @Nullable Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.ACT_FOR_RIDER;
  }
}
