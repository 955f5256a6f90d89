package ttareungi.wiring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the house does by itself from time to time. A task that fails is tried at its next turn. */
final class Housekeeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final int PATIENCE_SECONDS = 5;

  private final ScheduledExecutorService tasks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("housekeeping").factory());

  /** At once, and then with this pause in between. */
  Housekeeping every(Duration pause, String name, Runnable task) {
    return later(Duration.ZERO, pause, name, task);
  }

  /** After a while, and then with this pause in between. */
  Housekeeping later(Duration first, Duration pause, String name, Runnable task) {
    var _ =
        tasks.scheduleWithFixedDelay(
            () -> tryTo(name, task), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  /** A schedule would end with the first exception. */
  private static void tryTo(String name, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failure) {
      LOG.error("{} failed; it is tried again", name, failure);
    }
  }

  /** Lets what runs come to its end. */
  @Override
  public void close() {
    tasks.shutdown();
    try {
      if (!tasks.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        tasks.shutdownNow();
      }
    } catch (InterruptedException _) {
      tasks.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
