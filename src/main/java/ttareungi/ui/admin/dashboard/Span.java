package ttareungi.ui.admin.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The parts of a range of days, hours or days, by the hours since 1970 in which they begin.
 *
 * @param begins one more than there are parts: the last is where the span ends
 */
record Span(long[] begins) {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  static Span of(DashRange range, LocalDate last, ZoneId zone) {
    long midnight = hourOf(last.atStartOfDay(zone).toInstant());
    return new Span(
        IntStream.rangeClosed(0, range.parts())
            .mapToLong(part ->
                range.isByHour()
                    ? midnight + part
                    : hourOf(
                        last.minusDays(range.days() - 1L - part).atStartOfDay(zone).toInstant()))
            .toArray());
  }

  private static long hourOf(Instant at) {
    return Math.floorDiv(at.toEpochMilli(), HOUR);
  }

  int parts() {
    return begins.length - 1;
  }

  long first() {
    return begins[0];
  }

  long end() {
    return begins[parts()];
  }

  /** The part that an hour falls into; below zero where it is in none. */
  int partOf(long hour) {
    int place = Arrays.binarySearch(begins, hour);
    int part = place >= 0 ? place : -place - 2;
    return part < parts() ? part : -1;
  }

  /** The part that runs at an instant; the last where it is over. */
  int running(Instant at) {
    int part = partOf(hourOf(at));
    return part < 0 ? parts() - 1 : part;
  }
}
