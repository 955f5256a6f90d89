package ttareungi.ui.admin.reservations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ttareungi.reservation.ReservationQuery.Days;

/** Of which days reservations are listed. Its words on screen are {@code admin.res.period.NAME}. */
public enum Period {
  TODAY,
  YESTERDAY,
  WEEK,
  ALL,
  /** One that somebody chose. */
  DAY;

  private static final int A_WEEK = 7;

  /** Null for all. */
  @Nullable Days days(LocalDate today, LocalDate chosen) {
    return switch (this) {
      case TODAY -> new Days(today, today);
      case YESTERDAY -> new Days(today.minusDays(1), today.minusDays(1));
      case WEEK -> new Days(today.minusDays(A_WEEK - 1), today);
      case ALL -> null;
      case DAY -> new Days(chosen, chosen);
    };
  }

  /** Whether all its reservations are of one day. */
  boolean isOneDay() {
    return this != WEEK && this != ALL;
  }
}
