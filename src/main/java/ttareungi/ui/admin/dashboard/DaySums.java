package ttareungi.ui.admin.dashboard;

import java.util.Arrays;
import java.util.List;
import ttareungi.dashboard.HourLine;

/** One day, hour by hour. */
final class DaySums {
  static final int HOURS = 24;

  private final long[] reservations = new long[HOURS];
  private final long[] cancellations = new long[HOURS];
  private final long[] sold = new long[HOURS];
  private final long[] returned = new long[HOURS];

  private DaySums() {}

  /** {@code first}: the epoch hour in which the day begins. */
  static DaySums of(List<HourLine> lines, long first) {
    var day = new DaySums();
    for (var line : lines) {
      int hour = (int) (line.hour() - first);
      if (hour >= 0 && hour < HOURS) {
        day.reservations[hour] = line.reservations();
        day.cancellations[hour] = line.cancellations();
        day.sold[hour] = line.sold();
        day.returned[hour] = line.returned();
      }
    }
    return day;
  }

  long[] reservations() {
    return reservations;
  }

  long[] cancellations() {
    return cancellations;
  }

  long[] sold() {
    return sold;
  }

  long[] returned() {
    return returned;
  }

  static long sum(long[] hours, int count) {
    return Arrays.stream(hours, 0, count).sum();
  }

  static long sum(long[] hours) {
    return sum(hours, HOURS);
  }
}
