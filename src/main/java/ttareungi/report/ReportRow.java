package ttareungi.report;

/** A line of a report. */
public record ReportRow(Group group, Sums sums) {}
