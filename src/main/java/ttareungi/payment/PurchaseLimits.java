package ttareungi.payment;

import java.util.List;
import java.util.Optional;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.setting.Setting;
import ttareungi.setting.Settings;

/**
 * What a kiosk sells in one go.
 *
 * @param step won; an amount of the rider's own is a multiple of it
 * @param highest won; a multiple of the step, within what {@link Price} allows
 */
public record PurchaseLimits(long step, long highest) {
  public static final PurchaseLimits STANDARD = of(Settings.STANDARD);

  private static final List<Long> ROUND = List.of(1_000L, 3_000L, 5_000L, 10_000L);
  private static final long FAVOURITE = 3_000;

  public static PurchaseLimits of(Settings settings) {
    return new PurchaseLimits(
        settings.number(Setting.PURCHASE_STEP), settings.number(Setting.PURCHASE_HIGHEST));
  }

  public PurchaseLimits {
    if (step < 1 || highest < step || highest % step != 0 || highest > Price.HIGHEST) {
      throw new IllegalArgumentException(
          "steps of 1 or more, and a multiple of them of up to %d as the highest: %d, %d"
              .formatted(Price.HIGHEST, step, highest));
    }
  }

  /** Whether an amount of won is for sale. */
  public boolean sells(long won) {
    return won >= step && won <= highest && won % step == 0;
  }

  /** Why it is not for sale; empty where it is. */
  Optional<Rejection> refusal(long won) {
    if (won > highest) {
      return Optional.of(Rejection.of(Reason.PRICE_TOO_HIGH, won, highest));
    }
    return sells(won)
        ? Optional.empty()
        : Optional.of(Rejection.of(Reason.PRICE_NOT_IN_STEPS, won, step));
  }

  /** One to four amounts, the lowest first. */
  public List<Long> offered() {
    var round = ROUND.stream().filter(this::sells).toList();
    return round.isEmpty() ? List.of(highest) : round;
  }

  /** The one that is chosen until another is. */
  public long favourite() {
    return offered().contains(FAVOURITE) ? FAVOURITE : offered().getFirst();
  }

  /** The lowest amount for sale that is {@code won} or more, or the highest there is. */
  public long enough(long won) {
    return Math.min(highest, Math.ceilDiv(won, step) * step);
  }
}
