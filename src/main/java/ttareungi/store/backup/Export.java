package ttareungi.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.ToLongFunction;
import ttareungi.store.backup.BackupRefused.Why;

/**
 * Carries a backup out of the house. The file has its name only once it was read as a whole and
 * found well; until then, and where that fails, there is nothing. Waits for the disk.
 */
public final class Export {
  /** What a file manager knows it by. */
  public static final String ENDING = "ttareungi";

  private static final String DOTTED = "." + ENDING;

  private final Path backup;
  private final ToLongFunction<Path> room;

  public Export(Path backup) {
    this(backup, Export::room);
  }

  /** {@code room}: the bytes that a directory still takes. */
  public Export(Path backup, ToLongFunction<Path> room) {
    this.backup = backup;
    this.room = room;
  }

  private static long room(Path directory) {
    return Disk.attempt(() -> Files.getFileStore(directory).getUsableSpace());
  }

  /** What the exported file of a backup is called, unless somebody says otherwise. */
  public static String name(Path backup) {
    return String.valueOf(backup.getFileName()).replaceFirst("\\.db$", "") + DOTTED;
  }

  /**
   * @param chosen the ending is added where it lacks it
   * @param sure runs when all is well but the name; where it throws, nothing is left
   * @return the file
   */
  public Path to(Path chosen, Runnable sure) {
    if (!Files.isRegularFile(backup)) {
      throw new BackupRefused(Why.RESTORE_NONE, backup.toString());
    }
    var target = target(chosen.toAbsolutePath());
    var directory = Objects.requireNonNull(target.getParent(), "a file has a directory");
    long size = Disk.attempt(() -> Files.size(backup));
    try {
      requireRoom(directory, size);
      write(directory, target, sure);
      return target;
    } catch (IOException | UncheckedIOException e) {
      requireRoom(directory, size);
      throw new BackupRefused(Why.EXPORT_FAILED, target.toString(), String.valueOf(e.getMessage()));
    }
  }

  /** Nobody was asked whether a file of the longer name may go. */
  private static Path target(Path chosen) {
    if (chosen.toString().endsWith(DOTTED)) {
      return chosen;
    }
    var longer = Path.of(chosen + DOTTED);
    if (Files.exists(longer)) {
      throw new BackupRefused(Why.EXPORT_FAILED, longer.toString(), "the file exists");
    }
    return longer;
  }

  private void requireRoom(Path directory, long size) {
    if (Files.isDirectory(directory) && room.applyAsLong(directory) < size) {
      throw new BackupRefused(Why.EXPORT_FULL, directory.toString());
    }
  }

  private void write(Path directory, Path target, Runnable sure) throws IOException {
    var draft = Files.createTempFile(directory, ".export-", Backups.DRAFT);
    try {
      Disk.copy(backup, draft);
      var findings = Proof.findings(draft, () -> false);
      if (!findings.isEmpty()) {
        throw new BackupRefused(
            Why.RESTORE_UNSOUND, backup.toString(), findings.getFirst().detail());
      }
      sure.run();
      Disk.move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
