package ttareungi.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The newest backup is old, or there is none of what happened long ago. */
final class OldBackup implements Condition {
  private final Supplier<Optional<Instant>> since;

  /** {@code since}: what happened after it is in no backup; empty where all is. */
  OldBackup(Supplier<Optional<Instant>> since) {
    this.since = since;
  }

  @Override
  public AlertKind kind() {
    return AlertKind.BACKUP_OLD;
  }

  @Override
  public List<Sign> look(AlertLimits limits, Instant now) {
    return since
        .get()
        .filter(at -> at.isBefore(now.minus(limits.backup())))
        .map(at -> new Sign("backup", at, 0, 0, ""))
        .stream()
        .toList();
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }
}
