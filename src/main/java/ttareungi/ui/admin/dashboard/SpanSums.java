package ttareungi.ui.admin.dashboard;

import java.util.Arrays;
import java.util.List;
import ttareungi.dashboard.HourLine;

/** A span, part by part. */
final class SpanSums {
  private final long[] reservations;
  private final long[] cancellations;
  private final long[] sold;
  private final long[] used;
  private final long[] returned;

  private SpanSums(int parts) {
    reservations = new long[parts];
    cancellations = new long[parts];
    sold = new long[parts];
    used = new long[parts];
    returned = new long[parts];
  }

  static SpanSums of(List<HourLine> lines, Span span) {
    var sums = new SpanSums(span.parts());
    for (var line : lines) {
      int part = span.partOf(line.hour());
      if (part >= 0) {
        sums.reservations[part] += line.reservations();
        sums.cancellations[part] += line.cancellations();
        sums.sold[part] += line.sold();
        sums.used[part] += line.used();
        sums.returned[part] += line.returned();
      }
    }
    return sums;
  }

  int parts() {
    return reservations.length;
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

  long[] used() {
    return used;
  }

  long[] returned() {
    return returned;
  }

  static long sum(long[] parts, int count) {
    return Arrays.stream(parts, 0, count).sum();
  }

  static long sum(long[] parts) {
    return sum(parts, parts.length);
  }
}
