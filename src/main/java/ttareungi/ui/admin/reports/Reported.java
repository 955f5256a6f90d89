package ttareungi.ui.admin.reports;

import java.time.Instant;
import ttareungi.report.Report;
import ttareungi.ui.admin.StationNames;

/** A report, with the names of its stations, as of when it was read. */
record Reported(Report report, StationNames names, Instant asOf) {}
