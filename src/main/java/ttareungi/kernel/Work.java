package ttareungi.kernel;

import java.time.Instant;

/**
 * What a command may touch while it is decided: one instant, and the repositories of the one
 * transaction. Used by the desk's writer thread alone, and not kept beyond the decision.
 */
public interface Work {
  /** The instant of the decision, to the millisecond; the same however often it is asked. */
  Instant now();

  <R> R repository(Class<R> type);
}
