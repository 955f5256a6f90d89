package ttareungi.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ttareungi.monitoring.Check.Kind;
import ttareungi.monitoring.Check.Level;

/**
 * What there is to look after, and how it stands.
 *
 * @param proven when the database was last read as a whole
 * @param backedUp when the newest backup was made
 */
public record Checks(
    Reading read, Optional<Proven> proven, Optional<Instant> backedUp, Limits limits) {
  private static final String DASHBOARD = "dashboard";

  /** In the order of {@link Kind}. */
  public List<Check> all() {
    return List.of(
        proven(Kind.DATABASE),
        proven(Kind.LEDGER),
        proven(Kind.EVENTS),
        subscribers(),
        dashboard(),
        slow(Kind.COMMITS, read.commits(), limits.commit()),
        slow(Kind.SCREEN, read.frames(), limits.frame()),
        backup(),
        disk());
  }

  private Check proven(Kind kind) {
    if (proven.isEmpty()) {
      return new Check(kind, Level.UNKNOWN, List.of());
    }
    long wrong = proven.get().wrong(kind);
    return check(kind, wrong == 0, proven.get().at(), wrong, proven.get().inBackup());
  }

  private Check subscribers() {
    long well = read.followers().stream().filter(f -> !f.isUnwell(limits)).count();
    long behind = read.followers().stream().mapToLong(Follower::behind).max().orElse(0);
    int all = read.followers().size();
    return check(Kind.SUBSCRIBERS, well == all, well, all, behind);
  }

  /** Only a defect of what was read from the log stops it for good: then it is made anew. */
  private Check dashboard() {
    var follower = read.followers().stream().filter(f -> f.name().equals(DASHBOARD)).findFirst();
    boolean stopped = follower.flatMap(Follower::failure).isPresent();
    long cursor = follower.map(f -> f.subscription().cursor()).orElse(0L);
    return check(Kind.DASHBOARD, !stopped, cursor);
  }

  private static Check slow(Kind kind, Latency latency, Duration limit) {
    boolean good = latency.p95() <= limit.toMillis();
    return new Check(
        kind,
        good ? Level.GOOD : latency.isTelling() ? Level.WARNING : Level.FEW,
        List.of(latency.p95(), limit.toMillis(), latency.count()));
  }

  private Check backup() {
    var age = backedUp.map(at -> Duration.between(at, read.at()));
    boolean fresh = age.filter(old -> old.compareTo(limits.backup()) <= 0).isPresent();
    return new Check(
        Kind.BACKUP,
        fresh ? Level.GOOD : Level.WARNING,
        backedUp.<List<Object>>map(List::of).orElse(List.of()));
  }

  private Check disk() {
    long copy = read.sizes().database() + read.sizes().wal();
    return check(Kind.DISK, read.sizes().room() >= copy * limits.copies(), read.sizes().room());
  }

  private static Check check(Kind kind, boolean good, Object... figures) {
    return new Check(kind, good ? Level.GOOD : Level.WARNING, List.of(figures));
  }
}
