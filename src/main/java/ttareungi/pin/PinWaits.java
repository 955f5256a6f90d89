package ttareungi.pin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How long somebody has waited since a wrong PIN. The first look takes the clock's word for it;
 * from then on the machine's own count of nanoseconds decides, so that a clock that is set neither
 * opens nor prolongs a wait. For one thread.
 */
final class PinWaits {
  private record Anchor(Instant failedAt, long nanos) {}

  private final Map<Long, Anchor> anchors = new HashMap<>();
  private final LongSupplier nanoTime;

  PinWaits(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  Duration since(PinTries tries, Instant now) {
    long nanos = nanoTime.getAsLong();
    var anchor = anchors.get(tries.userId());
    if (anchor == null || !anchor.failedAt().equals(tries.failedAt())) {
      anchor = new Anchor(tries.failedAt(), nanos - waited(tries, now).toNanos());
      anchors.put(tries.userId(), anchor);
    }
    return Duration.ofNanos(nanos - anchor.nanos());
  }

  /** A clock that went back says nothing: the wait begins anew. */
  private static Duration waited(PinTries tries, Instant now) {
    var waited = Duration.between(tries.failedAt(), now);
    if (waited.isNegative()) {
      return Duration.ZERO;
    }
    return waited.compareTo(PinRules.LONGEST_WAIT) > 0 ? PinRules.LONGEST_WAIT : waited;
  }

  void began(long userId, Instant at) {
    anchors.put(userId, new Anchor(at, nanoTime.getAsLong()));
  }

  void forget(long userId) {
    anchors.remove(userId);
  }
}
