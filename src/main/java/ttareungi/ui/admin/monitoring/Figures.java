package ttareungi.ui.admin.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import ttareungi.ui.common.Formats;

/** How measures look to people. */
final class Figures {
  private static final double WHOLE_FROM = 10;

  private Figures() {}

  /** {@code 0.4ms}, {@code 25ms}. */
  static String millis(double millis) {
    return number(millis) + "ms";
  }

  static String millis(Duration took) {
    return millis(took.toNanos() / 1_000_000.0);
  }

  /** {@code 5.4}, {@code 1,204}. */
  static String number(double value) {
    return value < WHOLE_FROM && value != Math.rint(value)
        ? String.format(Locale.ROOT, "%.1f", value)
        : Formats.grouped(Math.round(value));
  }

  static String say(Object figure, Formats formats) {
    return switch (figure) {
      case Instant at -> formats.dateTime(at);
      case Double value -> number(value);
      case Number number -> Formats.grouped(number.longValue());
      default -> String.valueOf(figure);
    };
  }
}
