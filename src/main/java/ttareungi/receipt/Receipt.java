package ttareungi.receipt;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a receipt says of one purchase. Of the rider it knows the member number and nothing else.
 *
 * @param rider the member number as the screen shows it
 * @param price in won
 * @param points that it added
 * @param balance in points, after it
 * @param simulated whether the terminal only pretended: then no money moved
 */
public record Receipt(
    Kind kind,
    String confirmId,
    String rider,
    long price,
    long points,
    long balance,
    String stationName,
    long stationId,
    ZonedDateTime approvedAt,
    boolean simulated,
    Locale language) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** What was bought. */
  public enum Kind {
    POINTS
  }

  /** The same, with the name of the station that is only known later. */
  public Receipt at(String station) {
    return new Receipt(
        kind,
        confirmId,
        rider,
        price,
        points,
        balance,
        station,
        stationId,
        approvedAt,
        simulated,
        language);
  }

  /** For the rider's phone: nothing that the paper would not say. */
  public String qr() {
    return String.join("\n", confirmId, price + " KRW", when(), rider, "" + stationId);
  }

  /** {@code 2026-05-13 14:33}, where it was bought. */
  String when() {
    return MINUTE.format(approvedAt);
  }

  /** {@code 2026-05-13}, where it was bought. */
  String day() {
    return approvedAt.toLocalDate().toString();
  }

  /** {@code +09:00}. */
  String offset() {
    return approvedAt.getOffset().getId();
  }
}
