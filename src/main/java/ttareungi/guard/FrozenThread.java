package ttareungi.guard;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a thread stood when it answered no more. Only ever a stack in the log, never thrown. */
final class FrozenThread extends Exception {
  private static final Logger LOG = LoggerFactory.getLogger(FrozenThread.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  FrozenThread(Thread thread) {
    super(thread.getName() + " is " + thread.getState());
    setStackTrace(thread.getStackTrace());
  }

  /** Not for long: the thread may hold the very lock that the log needs. */
  static void log(@Nullable Thread thread) {
    if (thread != null) {
      var frozen = new FrozenThread(thread);
      var writing =
          Thread.ofPlatform()
              .daemon()
              .start(() -> LOG.error("the screen is frozen and the process ends", frozen));
      await(writing);
    }
  }

  private static void await(Thread writing) {
    try {
      var _ = writing.join(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
