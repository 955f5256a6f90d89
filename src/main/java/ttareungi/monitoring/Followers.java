package ttareungi.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import ttareungi.monitoring.Meters.Told;
import ttareungi.relay.Subscription;

/** Looks how far the subscribers are, from one look to the next. For one thread. */
final class Followers {
  private static final Told NEVER = new Told(0, 0);

  private final Meters meters;
  private final Supplier<List<Subscription>> subscriptions;
  private final LongSupplier head;
  private final Map<String, Instant> behindSince = new HashMap<>();
  private final Map<String, Told> before = new HashMap<>();
  private final Map<String, Duration> took = new HashMap<>();

  Followers(Meters meters, Supplier<List<Subscription>> subscriptions, LongSupplier head) {
    this.meters = meters;
    this.subscriptions = subscriptions;
    this.head = head;
  }

  List<Follower> look(Instant now) {
    return subscriptions.get().stream().map(each -> look(each, now)).toList();
  }

  private Follower look(Subscription subscription, Instant now) {
    var name = subscription.name();
    long behind = Math.max(0, head.getAsLong() - subscription.cursor());
    var lately = lately(name);
    if (behind == 0) {
      behindSince.remove(name);
      return new Follower(subscription, 0, lately);
    }
    var since = behindSince.computeIfAbsent(name, first -> now);
    return new Follower(subscription, behind, Duration.between(since, now));
  }

  /** The mean since the last look; the one before where nothing happened since. */
  private Duration lately(String name) {
    var now = meters.told(name);
    var then = before.getOrDefault(name, NEVER);
    before.put(name, now);
    if (now.count() > then.count()) {
      double millis = (now.millis() - then.millis()) / (now.count() - then.count());
      took.put(name, Duration.ofNanos((long) (millis * 1_000_000)));
    }
    return took.getOrDefault(name, Duration.ZERO);
  }
}
