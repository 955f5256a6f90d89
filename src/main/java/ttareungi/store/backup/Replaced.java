package ttareungi.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ttareungi.store.DataDirectory;

/**
 * The database that a backup takes the place of. Till then it has a second name, which is no
 * backup's: two names of one file that is in use would have two logs.
 */
final class Replaced {
  private static final String LOG = "-wal";

  private final Path database;
  private final Path second;
  private final Path restoring;
  private final Instant now;

  Replaced(DataDirectory data, Instant now) {
    database = data.database();
    second = Path.of(database + ".replaced");
    restoring = data.restoring();
    this.now = now;
  }

  /** One that SQLite could not read is kept with what is in its log. */
  void keep() throws IOException {
    for (var rest : List.of(LOG, "")) {
      var file = with(database, rest);
      if (Files.exists(file)) {
        Disk.keepAs(file, with(second, rest));
      }
    }
    Disk.syncName(second);
  }

  /**
   * The new one is in place: now it is kept under a name of its own; empty where there was none.
   */
  Optional<Path> name() throws IOException {
    if (!Files.exists(second)) {
      return Optional.empty();
    }
    var free = free();
    moveLog(second, free);
    Disk.move(second, free);
    return Optional.of(free);
  }

  /** Under which name it will be kept; empty where there is none. */
  Optional<Path> willBe() {
    return Files.exists(database) ? Optional.of(free()) : Optional.empty();
  }

  /** Ends what a crash broke off: forward where the new database is in place, else back. */
  void tidy() throws IOException {
    if (Files.exists(database) && Files.size(database) > 0) {
      for (var rest : List.of("-wal", "-shm", "-journal", "")) {
        Files.deleteIfExists(with(restoring, rest));
      }
    }
    if (!Files.exists(second)) {
      Files.deleteIfExists(with(second, LOG));
    } else if (Files.exists(database) && Files.isSameFile(database, second)) {
      undo();
    } else {
      name();
    }
  }

  private void undo() throws IOException {
    if (!Files.exists(with(database, LOG))) {
      moveLog(second, database);
    }
    Files.deleteIfExists(with(second, LOG));
    Files.delete(second);
  }

  private static void moveLog(Path from, Path to) throws IOException {
    if (Files.exists(with(from, LOG))) {
      Disk.move(with(from, LOG), with(to, LOG));
    }
  }

  private Path free() {
    var at = now;
    while (Files.exists(stamped(at))) {
      at = at.plusSeconds(1);
    }
    return stamped(at);
  }

  private Path stamped(Instant at) {
    return database.resolveSibling("replaced-" + BackupFile.stamp(at) + ".db");
  }

  private static Path with(Path file, String rest) {
    return Path.of(file + rest);
  }
}
