package ttareungi.rider;

import java.util.Optional;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.kernel.Work;

/** The rules for riders. */
public final class Riders {
  /** Member numbers have up to six digits. */
  public static final long HIGHEST_NUMBER = 999_999;

  private Riders() {}

  public static boolean isNumber(long userId) {
    return userId >= 1 && userId <= HIGHEST_NUMBER;
  }

  /** Makes sure that the rider exists; the event where that made one. */
  public static Optional<RiderJoined> join(long userId, Work work) {
    var riders = work.repository(RiderRepository.class);
    if (riders.find(userId).isPresent()) {
      return Optional.empty();
    }
    riders.insert(new Rider(userId, work.now()));
    return Optional.of(new RiderJoined(userId));
  }
}
