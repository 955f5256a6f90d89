package ttareungi.wiring;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import ttareungi.ui.fx.Fx;

/**
 * Asks the FX thread every few milliseconds, and knows how long it ever took to answer, and how
 * long it computed meanwhile: on a machine that others use too, the rest may be theirs.
 */
final class Pulse implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private static final long PROMPT = TimeUnit.MILLISECONDS.toNanos(10);

  private final AtomicLong longest = new AtomicLong();
  private final AtomicLong mostComputed = new AtomicLong();
  private long answered;
  private long computed;

  Pulse() {
    var _ = clock.scheduleAtFixedRate(this::ask, 0, 5, TimeUnit.MILLISECONDS);
  }

  private void ask() {
    long asked = System.nanoTime();
    Fx.run(() -> answer(asked));
  }

  /** What was computed since the answer before held up this one only if it was asked soon after. */
  private void answer(long asked) {
    long now = System.nanoTime();
    long before = computed;
    computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    longest.accumulateAndGet(now - asked, Math::max);
    if (before != 0 && asked - answered < PROMPT) {
      mostComputed.accumulateAndGet(computed - before, Math::max);
    }
    answered = now;
  }

  /** In milliseconds, since it was asked last. */
  long longest() {
    return TimeUnit.NANOSECONDS.toMillis(longest.getAndSet(0));
  }

  /** In milliseconds, in one go, since it was asked last. */
  long mostComputed() {
    return TimeUnit.NANOSECONDS.toMillis(mostComputed.getAndSet(0));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
