package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ttareungi.dashboard.DashboardProjector;
import ttareungi.kernel.Fault;
import ttareungi.monitoring.Limits;
import ttareungi.monitoring.Monitoring;
import ttareungi.monitoring.Proven;
import ttareungi.relay.EventRelay;
import ttareungi.relay.Subscription;
import ttareungi.setting.Settings;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.store.EventLog;
import ttareungi.store.Faults;
import ttareungi.store.Guests;
import ttareungi.store.Guests.Guest;
import ttareungi.store.Integrity;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.Backups;
import ttareungi.store.backup.Export;
import ttareungi.store.backup.Preview;
import ttareungi.store.backup.Proof;
import ttareungi.ui.admin.Upkeep;

/** Looks after an open house. */
record HouseUpkeep(
    DataDirectory data,
    ZoneId zone,
    Supplier<Settings> settings,
    Clock clock,
    Database database,
    EventRelay relay,
    DashboardProjector projector,
    Monitoring monitoring)
    implements Upkeep {

  @Override
  public Limits limits() {
    return Limits.STANDARD;
  }

  /** A backup that has its name was read as a whole when it was made. */
  @Override
  public Optional<Proven> proven() {
    return Backups.in(data).newest().map(made -> new Proven(made.madeAt(), List.of(), true));
  }

  @Override
  public Proven verify() {
    var began = clock.instant();
    return new Proven(began, Integrity.check(database), false);
  }

  @Override
  public List<Kept> backups() {
    var backups = Backups.in(data);
    return Stream.concat(
            backups.all().stream().map(file -> new Kept(file, file.bytes(), true)),
            backups.unsound().stream().map(file -> new Kept(file, file.bytes(), false)))
        .sorted(Comparator.comparing((Kept kept) -> kept.file().madeAt()).reversed())
        .toList();
  }

  @Override
  public Optional<Instant> nextBackup() {
    return BackupSetting.of(settings.get()).next(clock.instant(), zone);
  }

  @Override
  public Backup backup(Consumer<Backup.Stage> told) {
    return new Backup(data, clock, () -> BackupSetting.of(settings.get()).keep(), told);
  }

  @Override
  public Path export(Path backup, Path to, Runnable sure) {
    return new Export(backup).to(to, sure);
  }

  @Override
  public Preview proven(Path backup) {
    return Proof.require(backup);
  }

  @Override
  public Preview held() {
    return Preview.ofLive(data.database());
  }

  @Override
  public List<Guest> others() {
    return Guests.others(data);
  }

  @Override
  public void resume(Subscription subscription) {
    relay.resume(subscription);
  }

  /** On the relay's thread: the projector writes on that one alone. */
  @Override
  public void rebuildDashboard(DoubleConsumer reached) {
    var log = new EventLog(database);
    double head = Math.max(1, log.head());
    done(relay.between(() -> projector.rebuild(log, seq -> reached.accept(seq / head))));
    relay.subscriptions().stream()
        .filter(each -> each.name().equals(projector.name()))
        .forEach(relay::resume);
  }

  private static void done(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw Faults.of(e.getCause() == null ? e : e.getCause());
    } catch (CancellationException e) {
      throw new Fault("RELAY-1", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fault("RELAY-1", e);
    }
  }

  @Override
  public Path saveDiagnostics(Path file) {
    return new Diagnostics(data, database, monitoring).save(file);
  }
}
