package ttareungi.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The number of a reservation: {@code yyMMdd}, then the number of the day in six digits. The screen
 * shows 260513000412 as R-0513-0412.
 */
public final class ReserveNo {
  private static final long A_DAY = 1_000_000;
  private static final int CENTURY = 2_000;

  private ReserveNo() {}

  /** The number before the day's first. */
  static long floor(Instant at, ZoneId zone) {
    return before(LocalDate.ofInstant(at, zone));
  }

  /** The same of a day. */
  public static long before(LocalDate day) {
    long yyMMdd =
        (day.getYear() % 100) * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    return yyMMdd * A_DAY;
  }

  /** The day of a number; this century's. */
  public static LocalDate day(long reserveNo) {
    int yyMMdd = Math.toIntExact(reserveNo / A_DAY);
    return LocalDate.of(CENTURY + yyMMdd / 10_000, yyMMdd / 100 % 100, yyMMdd % 100);
  }

  static long next(ReservationRepository reservations, Instant at, ZoneId zone) {
    long floor = floor(at, zone);
    return reservations.highest(floor, floor + A_DAY - 1) + 1;
  }
}
