package ttareungi.ui.admin;

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
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.Preview;

/** What keeps the house running. What waits for the disk says so: not on the FX thread. */
public interface Upkeep {
  /**
   * A backup there is.
   *
   * @param sound false: the copy was found unsound, and is kept to be looked at
   */
  record Kept(BackupFile file, long bytes, boolean sound) {}

  Monitoring monitoring();

  Limits limits();

  /** When the database was last read as a whole. Waits. */
  Optional<Proven> proven();

  /** Reads the database as a whole. Waits, seconds to minutes. */
  Proven verify();

  /** Newest first. Waits. */
  List<Kept> backups();

  /** When the next is made by itself; empty: never. */
  Optional<Instant> nextBackup();

  /** One to be made, off the FX thread; closing it breaks it off. */
  Backup backup(Consumer<Backup.Stage> told);

  /**
   * Carries a backup out of the house, whole or not at all; the file. Waits.
   *
   * @param sure runs before it has its name; where it throws, there is no file
   */
  Path export(Path backup, Path to, Runnable sure);

  /** Reads a backup as a whole, and throws where it must not be restored. Waits. */
  Preview proven(Path backup);

  /** What the database holds now. Waits. */
  Preview held();

  /** The other programs that have the data open. Waits. */
  List<Guest> others();

  void resume(Subscription subscription);

  /** Makes the dashboard anew; told how far, 0 to 1. Waits. */
  void rebuildDashboard(DoubleConsumer reached);

  /** Writes what whoever mends the program needs, and nothing of anybody. Waits. */
  Path saveDiagnostics(Path file);
}
