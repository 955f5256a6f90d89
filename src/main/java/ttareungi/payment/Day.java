package ttareungi.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of the house: from an instant until before another. */
public record Day(LocalDate date, Instant beginsAt, Instant endsAt) {
  public static Day of(LocalDate date, ZoneId zone) {
    return new Day(
        date, date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** Where the one before ended: should the zone have changed since, no instant is left out. */
  Day after(Instant end) {
    return new Day(date, end, endsAt);
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }
}
