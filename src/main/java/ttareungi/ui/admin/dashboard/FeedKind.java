package ttareungi.ui.admin.dashboard;

import java.util.List;
import ttareungi.event.DomainEvent;

/** Which events the feed shows. Their words are {@code admin.feed.kind.NAME}. */
public enum FeedKind {
  ALL,
  RESERVATIONS,
  POINTS,
  FLEET,
  /** Who may use what, and what the office settled. */
  OFFICE;

  boolean shows(DomainEvent event) {
    return this == ALL || this == of(event.getClass());
  }

  /** The names of its events in the log. */
  List<String> types() {
    return DomainEvent.types()
        .filter(type -> this == ALL || this == of(type))
        .map(Class::getSimpleName)
        .toList();
  }

  private static FeedKind of(Class<? extends DomainEvent> type) {
    if (DomainEvent.Course.class.isAssignableFrom(type)) {
      return RESERVATIONS;
    }
    if (DomainEvent.Points.class.isAssignableFrom(type)) {
      return POINTS;
    }
    boolean fleet =
        DomainEvent.Fleet.class.isAssignableFrom(type)
            || DomainEvent.Imports.class.isAssignableFrom(type);
    return fleet ? FLEET : OFFICE;
  }
}
