package ttareungi.ui.admin.reports;

import ttareungi.report.Sums;

/** What a report says of each group. Its words on screen are {@code report.column.NAME}. */
public enum ReportColumn {
  RESERVATIONS,
  RIDES,
  CANCELLED,
  EXPIRED,
  FEES,
  REFUNDS,
  REVENUE,
  SOLD,
  PAID_BACK,
  OTHERS,
  CHANGE;

  long of(Sums sums) {
    return switch (this) {
      case RESERVATIONS -> sums.reservations();
      case RIDES -> sums.rides();
      case CANCELLED -> sums.cancelled();
      case EXPIRED -> sums.expired();
      case FEES -> sums.fees();
      case REFUNDS -> sums.refunds();
      case REVENUE -> sums.revenue();
      case SOLD -> sums.sold();
      case PAID_BACK -> sums.paidBack();
      case OTHERS -> sums.others();
      case CHANGE -> sums.change();
    };
  }

  /** Whether the ledger has it too. */
  boolean isMoney() {
    return compareTo(FEES) >= 0;
  }
}
