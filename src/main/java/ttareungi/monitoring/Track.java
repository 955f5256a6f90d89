package ttareungi.monitoring;

/** The course of one measure: every second of the last hour, every minute of the last day. */
public final class Track {
  private static final int SECONDS_A_MINUTE = 60;

  private final Ring seconds = new Ring(Span.HOUR.points());
  private final Ring minutes = new Ring(Span.DAY.points());
  private double sum;
  private int counted;

  public synchronized void add(double value) {
    seconds.add(value);
    sum += value;
    counted++;
    if (counted == SECONDS_A_MINUTE) {
      minutes.add(sum / counted);
      sum = 0;
      counted = 0;
    }
  }

  /** Oldest first; fewer than the span has where it has not been measured for so long. */
  public synchronized double[] values(Span span) {
    return span == Span.DAY ? minutes.last(span.points()) : seconds.last(span.points());
  }
}
