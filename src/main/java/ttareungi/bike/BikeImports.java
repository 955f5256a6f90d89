package ttareungi.bike;

import java.time.LocalDate;
import java.time.ZoneId;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Work;

/** The rules for many bikes at once: all that the file asks for, or nothing. */
public final class BikeImports {
  private final ZoneId zone;
  private final Progress progress;

  /** {@code zone}: where "today" is decided. */
  public BikeImports(ZoneId zone, Progress progress) {
    this.zone = zone;
    this.progress = progress;
  }

  public void register(Decisions decisions) {
    decisions.with(ImportBikes.class, this::importBikes);
  }

  private Outcome importBikes(ImportBikes command, Work work) {
    var today = LocalDate.ofInstant(work.now(), zone);
    return new BikeImport(command, work, today, progress).run();
  }
}
