package ttareungi.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.desk.CommandDesk;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Progress;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.store.FileLease;
import ttareungi.store.Integrity;
import ttareungi.store.Integrity.Finding;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.BackupRefused;
import ttareungi.store.backup.BackupRefused.Why;
import ttareungi.store.backup.Preview;
import ttareungi.store.backup.Scratch;
import ttareungi.upkeep.NoteUpgrade;
import ttareungi.wiring.Opening.Behind;

/**
 * Opens the main database. One that an older version wrote is brought up to date only once a backup
 * of it is there, and only if that went well on a copy. Under the lock of the start: broken off
 * anywhere, the data are the older version's still, or have their backup.
 *
 * @param reached for those who test what a crash leaves
 */
record Upgrade(DataDirectory data, Clock clock, Consumer<Moment> reached) {
  private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

  /** The copy, what it is tried on, and what the database itself needs for a moment. */
  private static final int COPIES = 3;

  /** In the order of their coming. */
  enum Moment {
    COPIED,
    TRIED,
    KEPT,
    MIGRATED,
    NOTED
  }

  Upgraded opened() {
    Scratch.tidy(data);
    return Databases.main(data.database(), this::upgraded);
  }

  /** Whoever has the data open is of the older version, and could not go on with them. */
  private Upgraded upgraded(Behind behind) {
    try (var _ = FileLease.alone(data.openLock()).orElseThrow(this::open)) {
      LOG.info("the schema is {} and is brought up to {}", behind.from(), behind.to());
      var kept = backup(behind);
      LOG.info("the data as the older version left them are kept as {}", kept.file());
      reached.accept(Moment.KEPT);
      var database = Databases.copy(data.database());
      reached.accept(Moment.MIGRATED);
      note(database, behind, kept);
      reached.accept(Moment.NOTED);
      LOG.info("the schema is {}", behind.to());
      return new Upgraded(database, kept);
    } catch (BackupRefused e) {
      throw e;
    } catch (RuntimeException e) {
      throw new UpgradeFailed(data.backups(), COPIES * size(), e);
    }
  }

  private BackupRefused open() {
    return new BackupRefused(Why.UPGRADE_OPEN, data.root().toString());
  }

  private long size() {
    try {
      return Files.size(data.database());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BackupFile backup(Behind behind) {
    try (var backup = Backup.beforeUpgrade(data, clock, behind.to(), this::tried)) {
      return backup.make();
    }
  }

  /** What this version makes of a copy is looked at, and thrown away. */
  private List<Finding> tried(Path draft) {
    reached.accept(Moment.COPIED);
    try (var scratch = Scratch.of(data, draft);
        var database = Databases.copy(scratch.file())) {
      var findings = Integrity.check(database);
      reached.accept(Moment.TRIED);
      return findings.isEmpty() ? lost(Preview.of(draft), scratch.file()) : findings;
    }
  }

  private static List<Finding> lost(Preview before, Path migrated) {
    var after = Preview.ofLive(migrated);
    return after.equals(before)
        ? List.of()
        : List.of(new Finding("upgrade", "of " + before + " it would make " + after));
  }

  /** The data are in place already: they are no worse without the note. */
  private void note(Database database, Behind behind, BackupFile kept) {
    try {
      note(
          database,
          new NoteUpgrade(
              RequestId.next(),
              Actors.HOUSE,
              behind.from(),
              behind.to(),
              String.valueOf(kept.file().getFileName())));
    } catch (RuntimeException e) {
      LOG.warn("the upgrade is not in the trail", e);
    }
  }

  private void note(Database database, NoteUpgrade note) {
    var rules = Rules.of(Config.read(data.config()).zone(), new Progress());
    try (var desk = new CommandDesk(database.write(), rules, clock, () -> {})) {
      if (desk.submit(note).join() instanceof Rejection refused) {
        LOG.warn("the upgrade is not in the trail: {}", refused);
      }
    }
  }
}
