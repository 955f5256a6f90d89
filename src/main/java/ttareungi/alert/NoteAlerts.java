package ttareungi.alert;

import java.util.List;
import ttareungi.kernel.Command;

/** Of the house: what has begun and what is over. What is so already changes nothing. */
record NoteAlerts(String requestId, String actor, List<Begun> begun, List<Over> over)
    implements Command {
  record Begun(AlertKind kind, Sign sign) {}

  record Over(AlertKind kind, String subject) {}

  NoteAlerts {
    begun = List.copyOf(begun);
    over = List.copyOf(over);
  }

  boolean isNeeded() {
    return !begun.isEmpty() || !over.isEmpty();
  }
}
