package ttareungi.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import ttareungi.ui.fx.Fx;

/** Asks the FX thread every few milliseconds, and knows how long it ever took to answer. */
final class Pulse implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final AtomicLong longest = new AtomicLong();

  Pulse() {
    var _ = clock.scheduleAtFixedRate(this::ask, 0, 5, TimeUnit.MILLISECONDS);
  }

  private void ask() {
    long asked = System.nanoTime();
    Fx.run(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
  }

  /** In milliseconds, since it was asked last. */
  long longest() {
    return TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
