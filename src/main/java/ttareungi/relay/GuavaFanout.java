package ttareungi.relay;

import com.google.common.eventbus.DeadEvent;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.LoggedEvent;
import ttareungi.store.Faults;

/**
 * Tells whatever is open on screen, over the customer's choice of bus. Guava's own documentation
 * advises against it for new code: so it stays in this class, and carries nothing that must not be
 * lost. It begins with what happens after it was made.
 */
public final class GuavaFanout implements Subscriber {
  private static final Logger LOG = LoggerFactory.getLogger(GuavaFanout.class);

  private final EventBus bus =
      new EventBus((failure, context) ->
          LOG.error(
              "{} failed on {}: {}",
              context.getSubscriber(),
              context.getEvent(),
              Faults.of(failure).code(),
              failure));
  private final AtomicLong dead = new AtomicLong();
  private volatile long cursor;

  /** {@code head}: the number of the last event that is not news any more. */
  public GuavaFanout(long head) {
    cursor = head;
    bus.register(this);
  }

  /**
   * {@code listener}: has {@code @Subscribe} methods that take a {@link LoggedEvent}. They run on
   * the relay's thread and must not wait.
   */
  public void register(Object listener) {
    bus.register(listener);
  }

  public void unregister(Object listener) {
    bus.unregister(listener);
  }

  /** Events that nobody listened to: a screen forgot to register. */
  public long dead() {
    return dead.get();
  }

  /** For the bus. */
  @Subscribe
  public void onDead(DeadEvent event) {
    dead.incrementAndGet();
    LOG.debug("nobody listens to {}", event.getEvent());
  }

  @Override
  public String name() {
    return "screen";
  }

  @Override
  public long cursor() {
    return cursor;
  }

  @Override
  public void deliver(List<LoggedEvent> events) {
    for (var event : events) {
      cursor = event.seq(); // first: the screen is told once, also where a listener brings us down
      bus.post(event);
    }
  }
}
