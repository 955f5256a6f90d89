package ttareungi.kernel;

import java.util.List;
import java.util.Optional;
import ttareungi.event.DomainEvent;

/**
 * What became of a command: it happened, or it was refused. A fault is neither, but an exception.
 */
public sealed interface Outcome permits Outcome.Accepted, Rejection {

  static Accepted accepted(DomainEvent... events) {
    return new Accepted(List.of(events));
  }

  /** Durable: it is only ever handed out after its transaction's COMMIT has returned. */
  record Accepted(List<DomainEvent> events) implements Outcome {
    public Accepted {
      events = List.copyOf(events);
    }

    public <E extends DomainEvent> Optional<E> first(Class<E> type) {
      return events.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
  }
}
