package ttareungi.reservation;

import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Command;

/**
 * A rider wants this bike held.
 *
 * @param fee the points that the rider was told of; null where nobody told
 */
public record ReserveBike(
    String requestId, String actor, long userId, long bikeId, @Nullable Long fee)
    implements Command {
  public ReserveBike(String requestId, String actor, long userId, long bikeId) {
    this(requestId, actor, userId, bikeId, null);
  }
}
