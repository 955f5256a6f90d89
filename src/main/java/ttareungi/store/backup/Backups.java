package ttareungi.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.kernel.Fault;
import ttareungi.store.DataDirectory;

/** The backups of a data directory. */
public record Backups(Path directory) {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

  static final String DRAFT = ".part";
  static final String BAD = ".bad";

  public static Backups in(DataDirectory data) {
    return new Backups(data.backups());
  }

  /** Newest first. */
  public List<BackupFile> all() {
    return files().stream()
        .flatMap(file -> BackupFile.of(file).stream())
        .sorted(Comparator.comparing(BackupFile::madeAt).reversed())
        .toList();
  }

  public Optional<BackupFile> newest() {
    return all().stream().findFirst();
  }

  /** Copies that were found unsound; kept to be looked at, and no backups. */
  public List<BackupFile> unsound() {
    return files().stream().flatMap(file -> BackupFile.bad(file, BAD).stream()).toList();
  }

  private List<Path> files() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    return Disk.attempt(() -> {
      try (var files = Files.list(directory)) {
        return files.toList();
      }
    });
  }

  /** A name that is free: two within a second get two. */
  BackupFile next(String kind, Instant now) {
    var at = now;
    while (Files.exists(directory.resolve(BackupFile.name(kind, at)))) {
      at = at.plusSeconds(1);
    }
    return BackupFile.of(directory.resolve(BackupFile.name(kind, at))).orElseThrow();
  }

  /**
   * Beside the one that was just made, whatever time the others say. One that knows more than that
   * stays: data that were lost, and begun anew, drive out no backup of before. Those of every day
   * and those before an upgrade do not drive out each other.
   */
  void keep(int most, BackupFile made) throws IOException {
    long head = head(made);
    var others =
        all().stream()
            .filter(backup -> backup.isBeforeUpgrade() == made.isBeforeUpgrade())
            .filter(backup -> !backup.equals(made))
            .skip(most - 1L)
            .toList();
    for (var old : others) {
      if (head(old) <= head) {
        Files.deleteIfExists(old.file());
      } else {
        LOG.warn("{} stays: it knows more than {}", old.file(), made.file());
      }
    }
  }

  /** Nothing is known by one that cannot be read. */
  private static long head(BackupFile backup) {
    try {
      return Preview.of(backup.file()).head();
    } catch (Fault _) {
      return 0;
    }
  }

  /** What a broken-off backup left, and all that the ending says. */
  void sweep(String ending) throws IOException {
    for (var file : files()) {
      if (file.toString().endsWith(ending)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
