package ttareungi.dashboard;

import java.util.Optional;
import ttareungi.store.Database;
import ttareungi.store.EventLog;

/** Whether the dashboard holds what the log says. */
public final class DashboardProof {
  private DashboardProof() {}

  /**
   * Reads the log again into {@code scratch}, an empty dashboard, as far as the other has read it.
   * Empty where the two agree; else what differs. Waits for as long as a rebuild takes.
   */
  public static Optional<String> check(Database dashboard, EventLog log, Database scratch) {
    var found = DashboardChecksum.of(dashboard);
    try (var projector = new DashboardProjector(scratch.write())) {
      projector.rebuild(log, found.seq());
    }
    var right = DashboardChecksum.of(scratch);
    return found.equals(right)
        ? Optional.empty()
        : Optional.of("the dashboard is " + found + ", and the log makes " + right);
  }
}
