package ttareungi.wiring;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When the house makes a backup by itself, and how many are kept.
 *
 * @param at on the clock of the city; empty: never
 */
record BackupSetting(Optional<LocalTime> at, int keep) {
  static final BackupSetting STANDARD = new BackupSetting(Optional.of(LocalTime.of(3, 30)), 14);

  BackupSetting {
    if (keep < 1) {
      throw new IllegalArgumentException("backup.keep=" + keep + ": at least one is kept");
    }
  }

  static Optional<LocalTime> time(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
  }

  /** The last time that it should have been made, up to now. */
  Optional<Instant> last(Instant now, ZoneId zone) {
    var here = now.atZone(zone);
    return at.map(here::with)
        .map(today -> today.isAfter(here) ? yesterday(today) : today)
        .map(ZonedDateTime::toInstant);
  }

  /** By the calendar: where the clocks are changed, days are not 24 hours long. */
  private ZonedDateTime yesterday(ZonedDateTime today) {
    return today.minusDays(1).with(at.orElseThrow());
  }
}
