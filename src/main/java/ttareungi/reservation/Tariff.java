package ttareungi.reservation;

import java.time.Duration;
import ttareungi.setting.Setting;
import ttareungi.setting.Settings;

/**
 * What a reservation costs and how long it holds the bike.
 *
 * @param fee points, 0 or more
 * @param refundExpired whether a hold that lapses gives its points back
 */
public record Tariff(long fee, Duration hold, boolean refundExpired) {
  /** Who holds a bike for longer keeps it from everybody. */
  public static final Duration LONGEST_HOLD = Duration.ofDays(1);

  public static final Tariff STANDARD = of(Settings.STANDARD);

  public static Tariff of(Settings settings) {
    return new Tariff(
        settings.number(Setting.FEE),
        Duration.ofMinutes(settings.number(Setting.HOLD_MINUTES)),
        settings.text(Setting.REFUND_EXPIRED).equals("FULL"));
  }

  public Tariff {
    if (fee < 0 || !hold.isPositive() || hold.compareTo(LONGEST_HOLD) > 0) {
      throw new IllegalArgumentException(
          "a fee of 0 or more and a hold of up to a day: " + fee + ", " + hold);
    }
  }
}
