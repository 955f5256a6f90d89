package ttareungi.relay;

import java.util.List;
import ttareungi.event.LoggedEvent;

/**
 * Somebody who follows the event log, with a cursor of his own. Called on the relay's thread, in
 * the order of the log, every event at least once from the cursor on.
 */
public interface Subscriber {
  /** Shown where the relay's health is. */
  String name();

  /** The number of the last event that is done with; asked before each delivery. */
  long cursor();

  /** The events that follow the cursor. What it throws stops this subscriber and no other. */
  void deliver(List<LoggedEvent> events);
}
