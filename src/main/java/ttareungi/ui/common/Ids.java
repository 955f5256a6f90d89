package ttareungi.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How ids look to people. In the data they are integers; every search box takes both forms, and a
 * short reservation number needs the year it is read in.
 */
public final class Ids {
  private static final long DAY = 1_000_000;
  private static final long YEAR = 10_000 * DAY;
  private static final Pattern BIKE = Pattern.compile("(?:SPB-?)?(\\d{1,18})");
  private static final Pattern RIDER = Pattern.compile("(?:M-?)?(\\d{1,18})");
  private static final Pattern RESERVATION = Pattern.compile("R-?(\\d{4})-?(\\d{4,6})");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");

  private static final Pattern RESERVATION_BEGUN = Pattern.compile("(?:R-?)?(\\d{4})-?(\\d{0,3})");
  private static final Pattern LONG_BEGUN = Pattern.compile("\\d{6,11}");
  private static final int LONG = 12;
  private static final int BIKE_DIGITS = 5;
  private static final int RIDER_DIGITS = 6;
  private static final int MOST_DIGITS = 9;

  /** Fewer digits are the beginning of too many. */
  private static final int LEAST = 3;

  /** All numbers that begin alike, from the first to the last. */
  public record Beginning(long first, long last) {}

  private Ids() {}

  /** Those that begin so as the screen shows them. */
  public static List<Beginning> bikesFrom(String text) {
    return begun(BIKE.matcher(tidy(text)), BIKE_DIGITS);
  }

  /** Those that begin so as the screen shows them. */
  public static List<Beginning> ridersFrom(String text) {
    return begun(RIDER.matcher(tidy(text)), RIDER_DIGITS);
  }

  /** By the month and day of a year and how the number of that day begins, or by the long form. */
  public static Optional<Beginning> reservationsFrom(String text, int year) {
    String tidy = tidy(text);
    if (LONG_BEGUN.matcher(tidy).matches()) {
      return Optional.of(beginning(tidy, LONG));
    }
    Matcher brief = RESERVATION_BEGUN.matcher(tidy);
    if (!brief.matches()) {
      return Optional.empty();
    }
    // the number of a day is shown in four digits and kept in six
    var day = String.format(Locale.ROOT, "%02d", year % 100) + brief.group(1);
    return Optional.of(
        beginning(brief.group(2).isEmpty() ? day : day + "00" + brief.group(2), LONG));
  }

  /** Shown in so many digits at least; only what has more has no zeros before it. */
  private static List<Beginning> begun(Matcher typed, int digits) {
    if (!typed.matches() || typed.group(1).length() < LEAST) {
      return List.of();
    }
    String begun = typed.group(1);
    return IntStream.rangeClosed(digits, begun.startsWith("0") ? digits : MOST_DIGITS)
        .filter(length -> length >= begun.length())
        .mapToObj(length -> beginning(begun, length))
        .toList();
  }

  private static Beginning beginning(String begun, int length) {
    long rest = (long) Math.pow(10, (double) length - begun.length());
    long first = Long.parseLong(begun) * rest;
    return new Beginning(first, first + rest - 1);
  }

  /** {@code SPB-00001}. */
  public static String bike(long bikeId) {
    return String.format(Locale.ROOT, "SPB-%05d", bikeId);
  }

  /** {@code M-000010}. */
  public static String rider(long userId) {
    return String.format(Locale.ROOT, "M-%06d", userId);
  }

  /** {@code R-0513-0412} of 260513000412: the month and day, and the number of that day. */
  public static String reservation(long reserveNo) {
    long monthDay = reserveNo / DAY % 10_000;
    return String.format(Locale.ROOT, "R-%04d-%04d", monthDay, reserveNo % DAY);
  }

  public static OptionalLong parseBike(String text) {
    return number(BIKE.matcher(tidy(text)));
  }

  public static OptionalLong parseRider(String text) {
    return number(RIDER.matcher(tidy(text)));
  }

  /** The short form means that day in the given year, such as 2026; the long form stands alone. */
  public static OptionalLong parseReservation(String text, int year) {
    String tidy = tidy(text);
    Matcher brief = RESERVATION.matcher(tidy);
    if (brief.matches()) {
      long day = Long.parseLong(brief.group(1)) * DAY + Long.parseLong(brief.group(2));
      return OptionalLong.of(year % 100 * YEAR + day);
    }
    return PLAIN.matcher(tidy).matches()
        ? OptionalLong.of(Long.parseLong(tidy))
        : OptionalLong.empty();
  }

  private static OptionalLong number(Matcher matcher) {
    return matcher.matches()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)))
        : OptionalLong.empty();
  }

  private static String tidy(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
