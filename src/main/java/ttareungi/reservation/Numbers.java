package ttareungi.reservation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a typed number may mean: one of these reservations, this bike or this rider; where it means
 * nothing, there is nothing to be found.
 */
public record Numbers(List<Long> reserveNos, @Nullable Long bikeId, @Nullable Long userId) {
  public Numbers {
    reserveNos = List.copyOf(reserveNos);
  }

  boolean meanNothing() {
    return reserveNos.isEmpty() && bikeId == null && userId == null;
  }
}
