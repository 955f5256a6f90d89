package ttareungi.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.LoggedEvent;
import ttareungi.store.DataDirectory;
import ttareungi.store.EventLog;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.Backups;

/** Makes the backup of the day, be it late: the machine may have been off at its time. */
final class DailyBackup implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);

  /** A large database that is unsound must not be read over and over. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(15);

  private final Backups backups;
  private final EventLog log;
  private final Clock clock;
  private final Config config;
  private final Backup backup;
  private Instant notBefore = Instant.MIN;

  DailyBackup(DataDirectory data, EventLog log, Clock clock, Config config) {
    backups = Backups.in(data);
    this.log = log;
    this.clock = clock;
    this.config = config;
    backup = new Backup(data, clock, config.backup().keep());
  }

  /** For one thread, that may wait. */
  void look() {
    if (clock.instant().isBefore(notBefore) || !isDue()) {
      return;
    }
    try {
      // again while no other can make one: it may just have
      backup.makeIf(this::isDue).ifPresent(made -> LOG.info("backed up to {}", made.file()));
    } catch (RuntimeException failure) {
      if (!backup.isStopped()) {
        notBefore = clock.instant().plus(AFTER_FAILURE);
        LOG.error("no backup; tried again in {} minutes", AFTER_FAILURE.toMinutes(), failure);
      }
    }
  }

  private boolean isDue() {
    var now = clock.instant();
    var last = config.backup().last(now, config.zone());
    return last.isPresent() && since(now).filter(last.get()::isAfter).isPresent();
  }

  /** What happened since then is in no backup; empty where nothing ever happened. */
  private Optional<Instant> since(Instant now) {
    var newest =
        backups.all().stream()
            .map(BackupFile::madeAt)
            .filter(madeAt -> !madeAt.isAfter(now)) // the clock went wrong once
            .findFirst();
    return newest.isPresent() ? newest : log.after(0, 1).stream().findFirst().map(LoggedEvent::at);
  }

  @Override
  public void close() {
    backup.close();
  }
}
