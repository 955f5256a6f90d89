package ttareungi.payment;

import java.util.Optional;
import java.util.regex.Pattern;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;

/** What a price may be: whole won, more than none, at most {@link #HIGHEST}. */
public final class Price {
  /** One purchase, in won. */
  public static final long HIGHEST = 1_000_000;

  private static final Pattern WRITTEN = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)");

  private Price() {}

  public static Optional<Rejection> refusal(long price) {
    if (price <= 0) {
      return Optional.of(Rejection.of(Reason.PRICE_INVALID, price));
    }
    return price > HIGHEST
        ? Optional.of(Rejection.of(Reason.PRICE_TOO_HIGH, price, HIGHEST))
        : Optional.empty();
  }

  /**
   * A price as somebody wrote it: digits, with commas between thousands or without. Empty where it
   * is no whole number of won, or more than a long holds.
   */
  public static Optional<Long> parse(String text) {
    var written = text.strip();
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(written.replace(",", "")));
    } catch (NumberFormatException _) { // more than a long holds
      return Optional.empty();
    }
  }
}
