package ttareungi.relay;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.kernel.Fault;
import ttareungi.store.EventLog;
import ttareungi.store.Faults;

/** A subscriber on his way along the log. A failure stops him, visibly, until he is resumed. */
public final class Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
  private static final int MOST_AT_ONCE = 1_000;

  private final Subscriber subscriber;
  private final RelayMeter meter;
  private volatile @Nullable Fault failure;

  Subscription(Subscriber subscriber, RelayMeter meter) {
    this.subscriber = subscriber;
    this.meter = meter;
  }

  public String name() {
    return subscriber.name();
  }

  public long cursor() {
    return subscriber.cursor();
  }

  /** Why this one stands still; empty while all is well. */
  public Optional<Fault> failure() {
    return Optional.ofNullable(failure);
  }

  void resume() {
    failure = null;
  }

  /** Delivers what there is up to {@code head}. On the relay's thread. */
  void catchUp(EventLog log, long head) {
    long noticed = System.nanoTime();
    try {
      while (failure == null && subscriber.cursor() < head) {
        var events =
            log.after(subscriber.cursor(), MOST_AT_ONCE).stream()
                .takeWhile(event -> event.seq() <= head)
                .toList();
        subscriber.deliver(events);
        meter.delivered(name(), events.size(), System.nanoTime() - noticed);
      }
    } catch (RuntimeException | Error stopped) { // the bus throws what is an Error
      var fault = Faults.of(stopped);
      LOG.error("{} stopped after event {}: {}", name(), cursor(), fault.code(), stopped);
      failure = fault;
    }
  }
}
