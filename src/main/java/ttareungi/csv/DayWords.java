package ttareungi.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as files write them: the year first, with any of the usual marks between, or none. */
final class DayWords {
  private static final Pattern MARKED =
      Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\.?(?:[ T]00:00.*)?");
  private static final Pattern PLAIN = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private DayWords() {}

  /** Empty where it is no day. */
  static Optional<LocalDate> of(String text) {
    for (var form : new Pattern[] {MARKED, PLAIN}) {
      var written = form.matcher(text);
      if (written.matches()) {
        return day(number(written.group(1)), number(written.group(2)), number(written.group(3)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
