package ttareungi.ui.admin.dashboard;

/** How far back the dashboard looks. */
public enum DashRange {
  /** Hour by hour, beside the same day last week. */
  DAY(1, 7),
  /** Day by day, beside the days before them. */
  WEEK(7, 7),
  MONTH(30, 30);

  private static final int HOURS = 24;

  private final int days;
  private final int shift;

  DashRange(int days, int shift) {
    this.days = days;
    this.shift = shift;
  }

  int days() {
    return days;
  }

  /** By how many days the span that it is compared with lies before. */
  int shift() {
    return shift;
  }

  boolean isByHour() {
    return this == DAY;
  }

  /** Into how many parts it is cut. */
  int parts() {
    return isByHour() ? HOURS : days;
  }
}
