package ttareungi.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.event.LoggedEvent;
import ttareungi.setting.Settings;
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
  private final ZoneId zone;
  private final Supplier<Settings> settings;
  private final Backup backup;
  private Instant notBefore = Instant.MIN;

  DailyBackup(
      DataDirectory data, EventLog log, Clock clock, ZoneId zone, Supplier<Settings> settings) {
    backups = Backups.in(data);
    this.log = log;
    this.clock = clock;
    this.zone = zone;
    this.settings = settings;
    backup = new Backup(data, clock, () -> setting().keep(), stage -> {});
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

  private BackupSetting setting() {
    return BackupSetting.of(settings.get());
  }

  private boolean isDue() {
    var now = clock.instant();
    var last = setting().last(now, zone);
    return last.isPresent() && unsavedSince(now).filter(last.get()::isAfter).isPresent();
  }

  /** What happened since then is in no backup; empty where nothing ever happened. */
  Optional<Instant> unsavedSince(Instant now) {
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
