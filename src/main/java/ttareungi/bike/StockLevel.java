package ttareungi.bike;

/** Whether a station needs a truck. */
public enum StockLevel {
  EMPTY,
  LOW,
  FINE,
  FULL,
  CLOSED;

  private static final int ALL = 100;

  /**
   * Of an open station: {@code bikes} stand there, {@code available} of them for rent. Fewer than
   * {@code lowPercent} of a hundred docks are few.
   */
  public static StockLevel of(int docks, long bikes, long available, int lowPercent) {
    if (bikes >= docks) {
      return FULL;
    }
    if (available == 0) {
      return EMPTY;
    }
    return available * ALL < (long) docks * lowPercent ? LOW : FINE;
  }
}
