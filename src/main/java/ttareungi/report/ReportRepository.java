package ttareungi.report;

import jakarta.data.repository.Repository;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.StatelessSession;
import ttareungi.kernel.Progress;

/** Reads reports, each from one snapshot. */
@Repository
public interface ReportRepository {
  StatelessSession session();

  /** Waits for the disk; empty where the watch wants it no more. */
  default Optional<Report> report(ReportQuery query, ZoneId zone, Progress.Watch watch) {
    return new ReportReading(session(), query, zone).read(watch);
  }
}
