package ttareungi.report;

/** What a row of a report is about. Its words on screen are {@code report.grouping.NAME}. */
public enum Grouping {
  DAY,
  /** Of the day: all days together. */
  HOUR,
  STATION,
  BIKE
}
