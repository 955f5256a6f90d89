package ttareungi.alert;

import java.time.Duration;
import ttareungi.setting.Setting;
import ttareungi.setting.Settings;

/**
 * From when on somebody has to look.
 *
 * @param lowPercent of its docks: a station with fewer bikes for rent is short of them
 * @param ride a longer one may be a bike that is lost
 * @param unusedDays a bike that nobody took for so long may be broken
 * @param shortRide a bike that comes back so soon, and again and again, is broken
 * @param payment the terminal answers sooner
 * @param backup the newest is younger
 */
public record AlertLimits(
    int lowPercent,
    Duration ride,
    int unusedDays,
    Duration shortRide,
    Duration payment,
    Duration backup) {
  private static final Duration PAYMENT = Duration.ofMinutes(5);
  private static final Duration BACKUP = Duration.ofHours(36);

  public static final AlertLimits STANDARD = of(Settings.STANDARD);

  /** As the office wants them. */
  public static AlertLimits of(Settings settings) {
    return new AlertLimits(
        settings.count(Setting.LOW_PERCENT),
        Duration.ofHours(settings.number(Setting.RIDE_HOURS)),
        settings.count(Setting.UNUSED_DAYS),
        Duration.ofMinutes(settings.number(Setting.SHORT_RIDE_MINUTES)),
        PAYMENT,
        BACKUP);
  }
}
