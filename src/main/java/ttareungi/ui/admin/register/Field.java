package ttareungi.ui.admin.register;

import ttareungi.kernel.Reason;

/** The fields of the form, in their order; FORM is all of it. */
public enum Field {
  NUMBER,
  COLOUR,
  DATE,
  STATION,
  MEMO,
  FORM;

  /** Beside which field a refusal is shown. */
  static Field of(Reason reason) {
    return switch (reason) {
      case BIKE_EXISTS, BIKE_NUMBER_INVALID -> NUMBER;
      case DATE_IN_FUTURE -> DATE;
      case STATION_UNKNOWN, STATION_CLOSED, STATION_FULL -> STATION;
      case MEMO_TOO_LONG -> MEMO;
      default -> FORM;
    };
  }
}
