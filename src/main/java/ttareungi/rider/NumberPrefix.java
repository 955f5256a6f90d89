package ttareungi.rider;

import java.util.Locale;

/**
 * What somebody typed of a member number: the number itself, and every number whose six digits
 * begin like that.
 *
 * @param exact -1 where there is none
 */
public record NumberPrefix(long exact, long from, long to) {
  private static final int DIGITS = 6;

  public static final NumberPrefix ANY = new NumberPrefix(-1, 0, Long.MAX_VALUE);
  private static final NumberPrefix NONE = new NumberPrefix(-1, 0, -1);

  /** With or without the letter; empty text is any number. */
  public static NumberPrefix of(String text) {
    var digits = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^M-?", "");
    if (digits.isEmpty()) {
      return ANY;
    }
    if (!digits.matches("[0-9]{1,6}")) {
      return NONE;
    }
    long number = Long.parseLong(digits);
    long rest = Math.powExact(10L, DIGITS - digits.length());
    return new NumberPrefix(number, number * rest, (number + 1) * rest - 1);
  }

  boolean isAny() {
    return equals(ANY);
  }
}
