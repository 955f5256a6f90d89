package ttareungi.ui.admin.payments;

import java.time.LocalDate;

/** Of which days payments are listed. Its words on screen are {@code admin.pay.period.NAME}. */
public enum PaymentPeriod {
  TODAY,
  YESTERDAY,
  WEEK,
  ALL;

  private static final int A_WEEK = 7;

  LocalDate first(LocalDate today) {
    return switch (this) {
      case TODAY -> today;
      case YESTERDAY -> today.minusDays(1);
      case WEEK -> today.minusDays(A_WEEK - 1);
      case ALL -> LocalDate.EPOCH;
    };
  }

  LocalDate last(LocalDate today) {
    return this == YESTERDAY ? today.minusDays(1) : today;
  }

  boolean isOneDay() {
    return this == TODAY || this == YESTERDAY;
  }
}
