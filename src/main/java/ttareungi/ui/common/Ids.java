package ttareungi.ui.common;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private Ids() {}

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
