package ttareungi.wiring;

import static ttareungi.setting.Setting.BACKUP_KEEP;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.dashboard.DashboardProjector;
import ttareungi.demo.DemoMark;
import ttareungi.event.Why;
import ttareungi.kernel.Fault;
import ttareungi.store.DataDirectory;
import ttareungi.store.EventLog;
import ttareungi.store.FileLease;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.BackupRefused;
import ttareungi.store.backup.Preview;
import ttareungi.store.backup.Restore;

/** Backups made and restored when somebody asks for it. Waits for the disk. */
public final class SafeKeeping {
  private static final Logger LOG = LoggerFactory.getLogger(SafeKeeping.class);

  private SafeKeeping() {}

  /** Whether programs have the data open does not matter. */
  public static BackupFile backUp(DataDirectory data, Clock clock) {
    var said = Config.read(data.config()).said();
    try (var backup =
        new Backup(data, clock, () -> StoredSettings.count(data, said, BACKUP_KEEP), stage -> {})) {
      return naming(data.database(), backup::make);
    }
  }

  /** A fault by itself does not say of which file. */
  private static <T> T naming(Path file, Supplier<T> step) {
    try {
      return step.get();
    } catch (BackupRefused | CannotOpen | Exchange.RidersCame e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CannotOpen(file, e);
    }
  }

  /** What the database holds now; empty where it cannot be read. */
  public static Optional<Preview> held(DataDirectory data) {
    try {
      return Optional.of(Preview.ofLive(data.database()));
    } catch (Fault _) {
      return Optional.empty();
    }
  }

  /**
   * The new trail says nothing of it.
   *
   * @param reached for those who test what a crash leaves
   * @return where the replaced database is
   */
  public static Optional<Path> restore(
      DataDirectory data, Path backup, Clock clock, Consumer<Restore.Moment> reached) {
    var restore = new Restore(data, clock.instant(), reached);
    return restore(data, restore, new Fitting(backup, null), () -> {});
  }

  /**
   * The new trail ends with it.
   *
   * @param by whoever wants it, for people
   * @return where the replaced database is
   */
  public static Optional<Path> restore(
      DataDirectory data, Path backup, String by, Why why, Clock clock) {
    var trail = new Fitting.Trail(by, why, Config.read(data.config()).zone(), clock);
    return restore(data, backup, trail, clock, () -> {});
  }

  /** {@code first}: looks at the data when nobody else has them; throws where they must stay. */
  static Optional<Path> restore(
      DataDirectory data, Path backup, Fitting.Trail trail, Clock clock, Runnable first) {
    var restore = new Restore(data, clock.instant(), moment -> {});
    return restore(data, restore, new Fitting(backup, trail), first);
  }

  private static Optional<Path> restore(
      DataDirectory data, Restore restore, Fitting fitting, Runnable first) {
    return Databases.exclusively(
        data.create(), () -> naming(data.database(), () -> alone(data, restore, fitting, first)));
  }

  /** Whoever wants to open the data meanwhile waits for the start's lock. */
  private static Optional<Path> alone(
      DataDirectory data, Restore restore, Fitting fitting, Runnable first) {
    try (var _ = FileLease.alone(data.openLock()).orElseThrow(() -> refused(data))) {
      first.run();
      var replaced = restore.from(fitting.backup(), fitting);
      DemoMark.in(data.root()).forget();
      rebuild(data);
      return replaced;
    }
  }

  private static BackupRefused refused(DataDirectory data) {
    return new BackupRefused(BackupRefused.Why.RESTORE_OPEN, data.root().toString());
  }

  /** The data are in place already; a dashboard that cannot be made now is made at the start. */
  private static void rebuild(DataDirectory data) {
    try (var database = Databases.main(data);
        var dashboard = Databases.dashboard(data);
        var projector = new DashboardProjector(dashboard.write())) {
      projector.rebuild(new EventLog(database));
    } catch (RuntimeException e) {
      LOG.warn("the dashboard is left for the next start to make", e);
    }
  }
}
