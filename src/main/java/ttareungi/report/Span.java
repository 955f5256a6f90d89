package ttareungi.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days that are read at once: each has 24 hours, or there is one alone. {@code end}: not included.
 */
record Span(LocalDate first, LocalDate end) {
  /** So that a report of a year can be called off, and says how far it is. */
  private static final int MOST = 31;

  private static final Duration A_DAY = Duration.ofDays(1);

  /** All of these days, in order. */
  static List<Span> of(ReportQuery query, ZoneId zone) {
    var spans = new ArrayList<Span>();
    for (var day = query.first(); !day.isAfter(query.last()); day = spans.getLast().end()) {
      spans.add(new Span(day, end(day, query.last(), zone)));
    }
    return spans;
  }

  private static LocalDate end(LocalDate first, LocalDate last, ZoneId zone) {
    var end = first.plusDays(1);
    while (isPlain(first, zone)
        && isPlain(end, zone)
        && !end.isAfter(last)
        && ChronoUnit.DAYS.between(first, end) < MOST) {
      end = end.plusDays(1);
    }
    return end;
  }

  /** The clock is neither put forward nor back. */
  private static boolean isPlain(LocalDate day, ZoneId zone) {
    return Duration.between(begin(day, zone), begin(day.plusDays(1), zone)).equals(A_DAY);
  }

  private static Instant begin(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  Instant from(ZoneId zone) {
    return begin(first, zone);
  }

  Instant to(ZoneId zone) {
    return begin(end, zone);
  }

  long days() {
    return ChronoUnit.DAYS.between(first, end);
  }

  /** So many times 24 hours after the begin; the 25th hour of a day alone is still of it. */
  LocalDate day(long number) {
    return first.plusDays(Math.min(number, days() - 1));
  }
}
