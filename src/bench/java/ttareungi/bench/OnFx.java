package ttareungi.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import ttareungi.ui.fx.Fx;

/** Asks the screen's thread and waits. */
final class OnFx {
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
}
