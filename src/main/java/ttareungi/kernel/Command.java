package ttareungi.kernel;

/**
 * What somebody wants done: a record that states the intent, not the change.
 *
 * <p>The same {@code requestId} is the same intent, however often it is sent: it is carried out
 * once, and every sender gets the one outcome.
 */
public interface Command {
  /**
   * Chosen by whoever wants it, before the first try; a UUID where nothing natural identifies it.
   */
  String requestId();

  /** Who wants it: see {@link Actors}. */
  String actor();
}
