package ttareungi.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ttareungi.ui.fx.Messages;

/** How numbers, money and times look to people. The zone is the operator's, never the machine's. */
public final class Formats {
  private static final char MINUS = '\u2212';
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ZoneId zone;
  private final Messages messages;

  /** Follows the language of the window it is made for. */
  public Formats(ZoneId zone, Messages messages) {
    this.zone = zone;
    this.messages = messages;
  }

  /** {@code 3,000P}, {@code −1,000P}. */
  public static String points(long points) {
    return grouped(points) + "P";
  }

  /** With its sign, as in a ledger: {@code +1,000P}, {@code −1,000P}. */
  public static String signedPoints(long points) {
    return (points > 0 ? "+" : "") + points(points);
  }

  /** {@code 3,000} with the minus sign of typography. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace('-', MINUS);
  }

  /**
   * {@code m:ss}; what is over is {@code 0:00}. Part of a second counts as one: 0:00 is the end.
   */
  public static String countdown(Duration left) {
    long seconds = Math.max(0, left.plusNanos(999_999_999).toSeconds());
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  /** Before the number or after it, as the language has it: the pattern is {@code money.won}. */
  public String won(long won) {
    String sign = won < 0 ? String.valueOf(MINUS) : "";
    return sign + messages.get("money.won", grouped(Math.abs(won)));
  }

  /**
   * {@code 2:43 pm}; in Korean the half of the day stands first: the pattern is {@code time.clock}.
   */
  public String clock(Instant at) {
    Locale locale = messages.getLanguage().locale();
    return DateTimeFormatter.ofPattern(messages.get("time.clock"), locale)
        .format(at.atZone(zone))
        .toLowerCase(locale);
  }

  /** {@code 2026-05-13}. */
  public String date(Instant at) {
    return LocalDate.ofInstant(at, zone).toString();
  }

  /** {@code 14:32:10}, for logs and feeds. */
  public String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }

  /** {@code 14:32}. */
  public String minute(Instant at) {
    return MINUTE.format(at.atZone(zone));
  }

  /** {@code 2026-05-13 14:32}. */
  public String dateTime(Instant at) {
    return date(at) + " " + minute(at);
  }
}
