package ttareungi.pin;

import java.util.stream.IntStream;

/** PINs that anybody would guess first: one digit six times, six in a row, one's own number. */
public final class WeakPins {
  private WeakPins() {}

  public static boolean isWeak(char[] pin, long number) {
    return steps(pin, 0) || steps(pin, 1) || steps(pin, -1) || value(pin) == number;
  }

  private static boolean steps(char[] pin, int step) {
    return IntStream.range(1, pin.length).allMatch(i -> pin[i] - pin[i - 1] == step);
  }

  private static long value(char[] pin) {
    long value = 0;
    for (char digit : pin) {
      value = value * 10 + (digit - '0');
    }
    return value;
  }
}
