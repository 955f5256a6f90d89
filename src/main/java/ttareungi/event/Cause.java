package ttareungi.event;

/**
 * Why an operator does something for or to somebody. Its words on screen are {@code cause.NAME}.
 */
public enum Cause {
  RIDER_ASKED,
  KIOSK_FAULT,
  BIKE_FAULT,
  PAYMENT_FAULT,
  WRONG_CHARGE,
  GOODWILL,
  MISUSE,
  LOST,
  WORN_OUT,
  DATA_MISTAKE,
  WORKS,
  STAFF_CHANGE,
  /** Only with a note. */
  OTHER
}
