package ttareungi.ui.admin.dashboard;

import java.util.Arrays;
import java.util.List;
import ttareungi.dashboard.HourLine;

/** One day, hour by hour. */
record DaySums(long[] reservations, long[] cancellations, long[] sold, long[] returned) {
  static final int HOURS = 24;

  /** {@code first}: the epoch hour in which the day begins. */
  static DaySums of(List<HourLine> lines, long first) {
    var day = new DaySums(new long[HOURS], new long[HOURS], new long[HOURS], new long[HOURS]);
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

  static long sum(long[] hours, int count) {
    return Arrays.stream(hours, 0, count).sum();
  }

  static long sum(long[] hours) {
    return sum(hours, HOURS);
  }
}
