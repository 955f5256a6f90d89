package ttareungi.reservation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a typed number, or the beginning of one, may mean: some reservations, bikes or riders; where
 * it means nothing, there is nothing to be found.
 */
public record Numbers(List<Run> reserveNos, List<Run> bikeIds, List<Run> userIds) {
  /** Numbers from the first to the last, both included: an index finds them without a look. */
  public record Run(long first, long last) {
    public static Run one(long number) {
      return new Run(number, number);
    }
  }

  public Numbers {
    reserveNos = List.copyOf(reserveNos);
    bikeIds = List.copyOf(bikeIds);
    userIds = List.copyOf(userIds);
  }

  /** Whole numbers. */
  public static Numbers whole(List<Long> reserveNos, @Nullable Long bikeId, @Nullable Long userId) {
    return new Numbers(reserveNos.stream().map(Run::one).toList(), one(bikeId), one(userId));
  }

  private static List<Run> one(@Nullable Long number) {
    return number == null ? List.of() : List.of(Run.one(number));
  }

  boolean meanNothing() {
    return reserveNos.isEmpty() && bikeIds.isEmpty() && userIds.isEmpty();
  }
}
