package ttareungi.kernel;

import java.util.concurrent.CompletableFuture;

/** Where commands are handed in. */
@FunctionalInterface
public interface Desk {
  /**
   * Any thread; does not wait. The future completes only when the outcome is durable, on a thread
   * of the desk's: what follows should be short or go elsewhere. A {@link Fault} is in the future
   * and never thrown.
   */
  CompletableFuture<Outcome> submit(Command command);
}
