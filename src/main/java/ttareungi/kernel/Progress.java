package ttareungi.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far commands are that take seconds to decide, and whether they are still wanted. Whoever
 * sends one watches it by its request id; the rules ask here between two steps, and refuse what is
 * wanted no more, so that the desk takes back what was written. Any thread.
 */
public final class Progress {
  /** Asked on the desk's thread: must not wait. */
  @FunctionalInterface
  public interface Watch {
    /** Whether to go on. */
    boolean goesOn(long done, long of);
  }

  private final Map<String, Watch> watches = new ConcurrentHashMap<>();
  private volatile boolean over;

  /** Before the command is sent. */
  public void watch(String requestId, Watch watch) {
    watches.put(requestId, watch);
  }

  /** When it has its outcome. */
  public void forget(String requestId) {
    watches.remove(requestId);
  }

  /** The house shuts: what takes long is wanted no more. */
  public void callOff() {
    over = true;
  }

  /** Between two steps of a decision; one that nobody watches goes on. */
  public boolean goesOn(String requestId, long done, long of) {
    var watch = watches.get(requestId);
    return !over && (watch == null || watch.goesOn(done, of));
  }
}
