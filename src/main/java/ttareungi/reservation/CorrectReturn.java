package ttareungi.reservation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * The bike came back earlier, and nobody registered it then.
 *
 * @param at when it came back: the ride ended then
 */
public record CorrectReturn(
    String requestId,
    String actor,
    long reserveNo,
    long stationId,
    @Nullable Instant at,
    @Nullable Why why)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.ACT_FOR_RIDER;
  }
}
