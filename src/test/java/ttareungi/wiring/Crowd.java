package ttareungi.wiring;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many who want something at the same moment, each on a thread of his own. */
public final class Crowd {
  private Crowd() {}

  /** What each got, in their order; the first failure is thrown. */
  public static <T> List<T> atOnce(int many, IntFunction<T> what) {
    var start = new CyclicBarrier(many);
    try (var threads = Executors.newFixedThreadPool(many)) {
      return IntStream.range(0, many)
          .mapToObj(who ->
              threads.submit(() -> {
                start.await();
                return what.apply(who);
              }))
          .toList()
          .stream()
          .map(answer -> resultOf(answer))
          .toList();
    }
  }

  /** On a thread of its own, whatever else is busy. */
  public static <T> CompletableFuture<T> alone(Supplier<T> what) {
    return CompletableFuture.supplyAsync(
        what,
        task -> {
          var _ = Thread.ofPlatform().daemon().start(task);
        });
  }

  private static <T> T resultOf(Future<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("one of the crowd failed", e.getCause());
    }
  }
}
