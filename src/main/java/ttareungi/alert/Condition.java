package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ttareungi.event.DomainEvent;

/** One kind of alert: where it looks, and when it is worth looking again. */
interface Condition {
  AlertKind kind();

  /** All that there are now. Waits for the disk. */
  List<Sign> look(AlertLimits limits, Instant now);

  /** After this it looks again by itself. */
  Duration pause();

  /** Whether another process may see others: it ends none that it never saw. */
  default boolean isOfThisProcess() {
    return false;
  }

  /** Whether this may begin or end one. */
  default boolean isTouchedBy(DomainEvent event) {
    return false;
  }
}
