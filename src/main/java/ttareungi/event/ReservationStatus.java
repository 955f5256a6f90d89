package ttareungi.event;

/**
 * The life of a reservation: RESERVED, then IN_USE, then RETURNED; or from RESERVED to CANCELLED or
 * EXPIRED. RETURNED may also follow RESERVED: the rider evidently rode. Nothing follows an end.
 */
public enum ReservationStatus {
  RESERVED,
  IN_USE,
  RETURNED,
  CANCELLED,
  EXPIRED;

  /** A bike and a rider may each have one open reservation. */
  public boolean isOpen() {
    return this == RESERVED || this == IN_USE;
  }
}
