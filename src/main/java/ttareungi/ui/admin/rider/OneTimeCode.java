package ttareungi.ui.admin.rider;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import ttareungi.pin.PinHash;

/** Six digits that an operator reads out to a rider. */
public final class OneTimeCode {
  private static final int CODES = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimeCode() {}

  public static String draw() {
    return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
  }

  /** Slow: not on the FX thread. */
  public static PinHash hash(String digits, Function<char[], PinHash> hasher) {
    var chars = digits.toCharArray();
    var hashed = hasher.apply(chars);
    Arrays.fill(chars, '0');
    return hashed;
  }
}
