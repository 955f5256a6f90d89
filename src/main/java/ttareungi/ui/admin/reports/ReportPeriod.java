package ttareungi.ui.admin.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Of which days a report is. Its words on screen are {@code report.period.NAME}. */
public enum ReportPeriod {
  TODAY,
  YESTERDAY,
  /** From Monday on. */
  WEEK,
  MONTH,
  LAST_MONTH,
  /** From one day to another that somebody chose. */
  OWN;

  LocalDate first(LocalDate today, LocalDate own) {
    return switch (this) {
      case TODAY -> today;
      case YESTERDAY -> today.minusDays(1);
      case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> today.withDayOfMonth(1);
      case LAST_MONTH -> today.minusMonths(1).withDayOfMonth(1);
      case OWN -> own;
    };
  }

  LocalDate last(LocalDate today, LocalDate own) {
    return switch (this) {
      case TODAY, WEEK, MONTH -> today;
      case YESTERDAY -> today.minusDays(1);
      case LAST_MONTH -> today.withDayOfMonth(1).minusDays(1);
      case OWN -> own;
    };
  }
}
