package ttareungi.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Files that are at rest, moved about so that a power cut finds them where they are said to be. */
final class Disk {
  private Disk() {}

  /** A step with files. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  static <T> T attempt(Step<T> step) {
    try {
      return step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void sync(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Names are part of the directory. Windows cannot sync one, and keeps them by itself. */
  static void syncName(Path file) {
    var directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      return;
    }
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return;
    }
  }

  /** In the place of what was there, in one step. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncName(to);
  }

  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    sync(to);
  }

  /** The file before its log: SQLite forgets a log without a file, but not a file without one. */
  static void removeDatabase(Path database) throws IOException {
    Files.deleteIfExists(database);
    removeLogs(database);
  }

  /** The log of another database would be played into the new one. */
  static void removeLogs(Path database) throws IOException {
    for (var rest : List.of("-wal", "-shm", "-journal")) {
      Files.deleteIfExists(Path.of(database + rest));
    }
    syncName(database);
  }

  /** The same file under another name too; a copy where the disk knows no second names. */
  static void keepAs(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException _) {
      copy(file, name);
    }
  }
}
