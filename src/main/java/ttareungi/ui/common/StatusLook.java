package ttareungi.ui.common;

import ttareungi.event.BikeState;
import ttareungi.event.ReservationStatus;

/** How a state is drawn everywhere: one colour family, one icon, one word. Never colour alone. */
public record StatusLook(String styleClass, String icon, String key) {

  public static StatusLook of(BikeState state) {
    String key = "bike.state." + state.name();
    return switch (state) {
      case AVAILABLE -> new StatusLook("bike-available", "fth-check-circle", key);
      case RESERVED -> new StatusLook("bike-reserved", "fth-clock", key);
      case IN_USE -> new StatusLook("bike-inuse", "fth-navigation", key);
      case MAINTENANCE -> new StatusLook("bike-maintenance", "fth-tool", key);
      case RETIRED -> new StatusLook("bike-retired", "fth-slash", key);
    };
  }

  public static StatusLook of(ReservationStatus status) {
    String key = "reservation.status." + status.name();
    return switch (status) {
      case RESERVED -> new StatusLook("bike-reserved", "fth-clock", key);
      case IN_USE -> new StatusLook("bike-inuse", "fth-navigation", key);
      case RETURNED -> new StatusLook("res-completed", "fth-check-circle", key);
      case CANCELLED -> new StatusLook("res-cancelled", "fth-x-circle", key);
      case EXPIRED -> new StatusLook("res-expired", "fth-alert-octagon", key);
    };
  }
}
