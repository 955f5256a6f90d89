package ttareungi.rider;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.RIDER_ERASED;
import static ttareungi.kernel.Reason.RIDER_UNKNOWN;

import java.util.Optional;
import ttareungi.event.DomainEvent.RiderBlocked;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.RiderUnblocked;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/** The rules for riders. */
public final class Riders {
  /** Member numbers have up to six digits. */
  public static final long HIGHEST_NUMBER = 999_999;

  private Riders() {}

  public static void register(Decisions decisions) {
    decisions.with(BlockRider.class, Riders::block);
    decisions.with(UnblockRider.class, Riders::unblock);
  }

  /** Why a rider neither reserves nor buys; empty of somebody unknown as well. */
  public static Optional<Rejection> refusal(long userId, Work work) {
    return work.repository(RiderRepository.class).find(userId).flatMap(Rider::refusal);
  }

  private static Outcome block(BlockRider command, Work work) {
    return there(command.userId(), work)
        .orElseGet(() ->
            work.repository(RiderRepository.class).block(command.userId(), work.now()) == 1
                ? accepted(new RiderBlocked(command.userId(), command.why()))
                : accepted());
  }

  private static Outcome unblock(UnblockRider command, Work work) {
    return there(command.userId(), work)
        .orElseGet(() ->
            work.repository(RiderRepository.class).unblock(command.userId()) == 1
                ? accepted(new RiderUnblocked(command.userId(), command.why()))
                : accepted());
  }

  /** Why nothing can be done to this rider; empty where there is one. */
  public static Optional<Outcome> there(long userId, Work work) {
    var rider = work.repository(RiderRepository.class).find(userId);
    if (rider.isEmpty()) {
      return Optional.of(Rejection.of(RIDER_UNKNOWN, userId));
    }
    return rider.filter(Rider::isErased).map(gone -> Rejection.of(RIDER_ERASED, userId));
  }

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
