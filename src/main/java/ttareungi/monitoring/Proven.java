package ttareungi.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ttareungi.monitoring.Check.Kind;
import ttareungi.store.Integrity.Finding;

/**
 * The database was read as a whole.
 *
 * @param inBackup the copy was, when a backup was made of it
 */
public record Proven(Instant at, List<Finding> findings, boolean inBackup) {
  private static final Set<String> FILE = Set.of("integrity_check", "foreign_key_check", "open");
  private static final Set<String> LOG = Set.of("event_chain");

  public long wrong(Kind kind) {
    return findings.stream().filter(finding -> kind(finding) == kind).count();
  }

  private static Kind kind(Finding finding) {
    if (FILE.contains(finding.check())) {
      return Kind.DATABASE;
    }
    return LOG.contains(finding.check()) ? Kind.EVENTS : Kind.LEDGER;
  }
}
