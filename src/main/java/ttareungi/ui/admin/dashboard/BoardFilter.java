package ttareungi.ui.admin.dashboard;

import ttareungi.event.ReservationStatus;

/** Which reservations the board shows. */
public enum BoardFilter {
  ALL,
  RESERVED,
  RIDING;

  boolean shows(ReservationStatus status) {
    return switch (this) {
      case ALL -> true;
      case RESERVED -> status == ReservationStatus.RESERVED;
      case RIDING -> status == ReservationStatus.IN_USE;
    };
  }
}
