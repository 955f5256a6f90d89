package ttareungi.wiring;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ttareungi.setting.Setting;
import ttareungi.setting.Settings;

/**
 * When the house makes a backup by itself, and how many are kept.
 *
 * @param at on the clock of the city, in the order of the day; none: never
 */
record BackupSetting(List<LocalTime> at, int keep) {
  BackupSetting {
    at = List.copyOf(at);
    if (keep < 1) {
      throw new IllegalArgumentException("backup.keep=" + keep + ": at least one is kept");
    }
  }

  static BackupSetting of(Settings settings) {
    return new BackupSetting(
        settings.times(Setting.BACKUP_AT), settings.count(Setting.BACKUP_KEEP));
  }

  /** The last time that it should have been made, up to now. */
  Optional<Instant> last(Instant now, ZoneId zone) {
    var here = now.atZone(zone);
    return at.stream()
        .map(time -> last(time, here))
        .max(Comparator.naturalOrder())
        .map(ZonedDateTime::toInstant);
  }

  /** The next time that it is made, after now. */
  Optional<Instant> next(Instant now, ZoneId zone) {
    var here = now.atZone(zone);
    return at.stream()
        .map(time -> next(time, here))
        .min(Comparator.naturalOrder())
        .map(ZonedDateTime::toInstant);
  }

  /** By the calendar: where the clocks are changed, days are not 24 hours long. */
  private static ZonedDateTime last(LocalTime time, ZonedDateTime here) {
    var today = here.with(time);
    return today.isAfter(here) ? today.minusDays(1).with(time) : today;
  }

  private static ZonedDateTime next(LocalTime time, ZonedDateTime here) {
    var today = here.with(time);
    return today.isAfter(here) ? today : today.plusDays(1).with(time);
  }
}
