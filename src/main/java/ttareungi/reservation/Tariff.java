package ttareungi.reservation;

import java.time.Duration;

/**
 * What a reservation costs and how long it holds the bike.
 *
 * @param fee points, 0 or more
 * @param refundExpired whether a hold that lapses gives its points back
 */
public record Tariff(long fee, Duration hold, boolean refundExpired) {
  public static final Tariff STANDARD = new Tariff(1_000, Duration.ofMinutes(10), true);

  public Tariff {
    if (fee < 0 || hold.isNegative() || hold.isZero()) {
      throw new IllegalArgumentException("a fee of 0 or more and a hold of some time: " + fee);
    }
  }
}
