package ttareungi.wiring.film;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ttareungi.ui.fx.Fx;

/** The film's own thread asks the screen's. */
final class OnFx {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration GLANCE = Duration.ofMillis(20);

  private OnFx() {}

  static <T> T get(Supplier<T> question) {
    var answer = new CompletableFuture<T>();
    Fx.run(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException e) { // the asking thread's to judge
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }

  static void run(Runnable action) {
    get(() -> {
      action.run();
      return true;
    });
  }

  /** Looks until it is so; fails with {@code what} when it takes too long. */
  static void await(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!get(condition::getAsBoolean)) {
      if (System.nanoTime() > deadline) {
        throw new FilmTorn("waited in vain for: " + what);
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }
}
