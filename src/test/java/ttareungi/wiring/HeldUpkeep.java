package ttareungi.wiring;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import ttareungi.monitoring.Limits;
import ttareungi.monitoring.Monitoring;
import ttareungi.monitoring.Proven;
import ttareungi.relay.Subscription;
import ttareungi.store.Guests.Guest;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.Preview;
import ttareungi.ui.admin.Upkeep;
import ttareungi.wiring.HeldHouse.Hold;

/** That of the house; a backup stands still where one stage begins. */
record HeldUpkeep(Upkeep of, Backup.Stage at, Hold hold) implements Upkeep {
  @Override
  public Backup backup(Consumer<Backup.Stage> told) {
    return of.backup(stage -> {
      told.accept(stage);
      if (stage == at) {
        hold.here();
      }
    });
  }

  @Override
  public Path export(Path backup, Path to, Runnable sure) {
    return of.export(backup, to, sure);
  }

  @Override
  public Monitoring monitoring() {
    return of.monitoring();
  }

  @Override
  public Limits limits() {
    return of.limits();
  }

  @Override
  public Optional<Proven> proven() {
    return of.proven();
  }

  @Override
  public Proven verify() {
    return of.verify();
  }

  @Override
  public List<Kept> backups() {
    return of.backups();
  }

  @Override
  public Optional<Instant> nextBackup() {
    return of.nextBackup();
  }

  @Override
  public Preview proven(Path backup) {
    return of.proven(backup);
  }

  @Override
  public Preview held() {
    return of.held();
  }

  @Override
  public List<Guest> others() {
    return of.others();
  }

  @Override
  public void resume(Subscription subscription) {
    of.resume(subscription);
  }

  @Override
  public void rebuildDashboard(DoubleConsumer reached) {
    of.rebuildDashboard(reached);
  }

  @Override
  public Path saveDiagnostics(Path file) {
    return of.saveDiagnostics(file);
  }
}
