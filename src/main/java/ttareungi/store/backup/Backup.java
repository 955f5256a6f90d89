package ttareungi.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.store.Copies;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;
import ttareungi.store.Integrity.Finding;
import ttareungi.store.backup.BackupRefused.Why;

/**
 * Makes backups: a copy has a backup's name only once it was read as a whole and found well, and
 * only then an old one goes. Waits for the disk; whoever writes is not disturbed.
 */
public final class Backup implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

  /** So that a version that does not serve can be left again, and the one before it. */
  private static final int BEFORE_UPGRADES = 3;

  private final DataDirectory data;
  private final Backups backups;
  private final Clock clock;
  private final IntSupplier keep;
  private final Consumer<Stage> told;
  private final Occasion occasion;
  private volatile boolean stopped;

  /**
   * What it is made for.
   *
   * @param kind a part of the name
   * @param unsound what is said of a copy that is none
   * @param further what else is wrong with the copy
   */
  private record Occasion(String kind, Why unsound, Function<Path, List<Finding>> further) {
    static final Occasion EVERY_DAY = new Occasion("", Why.BACKUP_UNSOUND, draft -> List.of());
  }

  /** How far it is. */
  public enum Stage {
    COPYING,
    VERIFYING
  }

  public Backup(DataDirectory data, Clock clock, int keep) {
    this(data, clock, () -> keep, stage -> {});
  }

  /** {@code keep}: asked each time that one was made. {@code told}: on the thread that makes it. */
  public Backup(DataDirectory data, Clock clock, IntSupplier keep, Consumer<Stage> told) {
    this(data, clock, keep, told, Occasion.EVERY_DAY);
  }

  private Backup(
      DataDirectory data, Clock clock, IntSupplier keep, Consumer<Stage> told, Occasion occasion) {
    this.data = data;
    this.told = told;
    this.occasion = occasion;
    backups = Backups.in(data);
    this.clock = clock;
    this.keep = keep;
  }

  /**
   * The one before the schema is brought up to a newer version: those of every day do not drive it
   * out.
   *
   * @param further what is wrong with the copy beside what is always looked for
   */
  public static Backup beforeUpgrade(
      DataDirectory data, Clock clock, String schema, Function<Path, List<Finding>> further) {
    var occasion = new Occasion(BackupFile.kindBefore(schema), Why.UPGRADE_UNSOUND, further);
    return new Backup(data, clock, () -> BEFORE_UPGRADES, stage -> {}, occasion);
  }

  /**
   * @throws BackupRefused where there is none of these data now
   */
  public BackupFile make() {
    return makeIf(() -> true).orElseThrow(() -> new BackupRefused(Why.BACKUP_BUSY));
  }

  /** Empty where another makes one, or has made it meanwhile: asked when no other can. */
  public Optional<BackupFile> makeIf(BooleanSupplier due) {
    if (!Files.exists(data.database())) {
      throw new BackupRefused(Why.BACKUP_NOTHING, data.root().toString());
    }
    return Disk.attempt(() -> {
      Files.createDirectories(backups.directory());
      var lease = FileLease.alone(backups.directory().resolve("backup.lock"));
      if (lease.isEmpty()) {
        return Optional.empty();
      }
      try (var _ = lease.get()) {
        return due.getAsBoolean() ? Optional.of(written()) : Optional.empty();
      }
    });
  }

  private BackupFile written() throws IOException {
    backups.sweep(Backups.DRAFT);
    var backup = backups.next(occasion.kind(), clock.instant());
    var draft = Path.of(backup.file() + Backups.DRAFT);
    try {
      told.accept(Stage.COPYING);
      Copies.write(data.database(), draft, () -> stopped);
      Disk.sync(draft);
      told.accept(Stage.VERIFYING);
      requireSound(draft, backup);
      Disk.move(draft, backup.file());
    } finally {
      backups.sweep(Backups.DRAFT);
    }
    backups.keep(keep.getAsInt(), backup);
    return backup;
  }

  private void requireSound(Path draft, BackupFile backup) throws IOException {
    var findings = Proof.findings(draft, () -> stopped);
    if (findings.isEmpty()) {
      findings = occasion.further().apply(draft);
    }
    if (stopped) {
      throw new IllegalStateException("stopped before it was verified");
    }
    if (!findings.isEmpty()) {
      throw refused(draft, backup, findings);
    }
  }

  /** One is kept to be looked at. */
  private BackupRefused refused(Path draft, BackupFile backup, List<Finding> findings)
      throws IOException {
    findings.forEach(wrong -> LOG.error("{}: {} {}", draft, wrong.check(), wrong.detail()));
    backups.sweep(Backups.BAD);
    var bad = Path.of(backup.file() + Backups.BAD);
    Disk.move(draft, bad);
    return new BackupRefused(occasion.unsound(), bad.toString(), findings.getFirst().detail());
  }

  public boolean isStopped() {
    return stopped;
  }

  /** Breaks off what is being made. */
  @Override
  public void close() {
    stopped = true;
  }
}
