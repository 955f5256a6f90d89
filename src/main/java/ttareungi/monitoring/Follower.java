package ttareungi.monitoring;

import java.time.Duration;
import java.util.Optional;
import ttareungi.kernel.Fault;
import ttareungi.relay.Subscription;

/**
 * How a subscriber of the log is getting on.
 *
 * @param behind events that he does not know yet
 * @param lag how long he has been behind; where he is not, what the last deliveries took
 */
public record Follower(Subscription subscription, long behind, Duration lag) {
  public String name() {
    return subscription.name();
  }

  public Optional<Fault> failure() {
    return subscription.failure();
  }

  /** Stopped, or behind for longer than he may be. */
  public boolean isUnwell(Limits limits) {
    return failure().isPresent() || (behind > 0 && lag.compareTo(limits.lag()) > 0);
  }
}
