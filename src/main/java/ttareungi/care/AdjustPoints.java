package ttareungi.care;

import org.jspecify.annotations.Nullable;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.OperatorCommand;

/**
 * An operator gives points or takes them.
 *
 * @param points signed
 * @param confirmedBy a second operator, who has shown the PIN; null where none is needed
 */
public record AdjustPoints(
    String requestId, String actor, long userId, long points, Why why, @Nullable Long confirmedBy)
    implements OperatorCommand {
  @Override
  public Act act() {
    return Act.ADJUST_POINTS;
  }
}
