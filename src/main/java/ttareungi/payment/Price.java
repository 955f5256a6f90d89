package ttareungi.payment;

import java.math.BigDecimal;
import java.util.Optional;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;

/** What a price may be: whole won, more than none, at most {@link #HIGHEST}. */
public final class Price {
  /** One purchase, in won. */
  public static final long HIGHEST = 1_000_000;

  private Price() {}

  public static Optional<Rejection> refusal(long price) {
    if (price <= 0) {
      return Optional.of(Rejection.of(Reason.PRICE_INVALID, price));
    }
    return price > HIGHEST
        ? Optional.of(Rejection.of(Reason.PRICE_TOO_HIGH, price, HIGHEST))
        : Optional.empty();
  }

  /** A price as somebody wrote it. Empty where it is no whole number of won, or beyond a long. */
  public static Optional<Long> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip().replace(",", "")).longValueExact());
    } catch (NumberFormatException _) {
      return Optional.empty();
    } catch (ArithmeticException _) { // a fraction of a won, or more than a long holds
      return Optional.empty();
    }
  }
}
