package ttareungi.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import ttareungi.store.DataDirectory;

/** A copy of a copy, to try something on; gone when it is closed. */
public final class Scratch implements AutoCloseable {
  private final Path file;

  private Scratch(Path file) {
    this.file = file;
  }

  /** {@code copy}: a file that nobody has open. */
  public static Scratch of(DataDirectory data, Path copy) {
    var scratch = new Scratch(data.upgrading());
    scratch.close(); // the log of an attempt before would be played into this one
    return Disk.attempt(() -> {
      Disk.copy(copy, scratch.file);
      return scratch;
    });
  }

  /** Removes what a crash left. */
  public static void tidy(DataDirectory data) {
    var scratch = new Scratch(data.upgrading());
    if (Files.exists(scratch.file) || Files.exists(Path.of(scratch.file + "-wal"))) {
      scratch.close();
    }
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() {
    var _ =
        Disk.attempt(() -> {
          Disk.removeDatabase(file);
          return file;
        });
  }
}
