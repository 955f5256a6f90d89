package ttareungi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import ttareungi.kernel.Fault;

/** All data under one directory. */
public record DataDirectory(Path root) {

  public DataDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /** The platform's convention for a user's application data. */
  public static DataDirectory standard() {
    var home = Path.of(System.getProperty("user.home"));
    var os = System.getProperty("os.name", "");
    if (os.startsWith("Windows")) {
      return new DataDirectory(orElse("LOCALAPPDATA", home.resolve("AppData/Local"), "Ttareungi"));
    }
    if (os.startsWith("Mac")) {
      return new DataDirectory(home.resolve("Library/Application Support/Ttareungi"));
    }
    return new DataDirectory(orElse("XDG_DATA_HOME", home.resolve(".local/share"), "ttareungi"));
  }

  private static Path orElse(String variable, Path fallback, String name) {
    var set = System.getenv(variable);
    return (set == null || set.isBlank() ? fallback : Path.of(set)).resolve(name);
  }

  /** For its owner alone, as riders' data are in it; one that is there stays as it is. */
  public DataDirectory create() {
    try {
      Files.createDirectories(root, forOwner(root));
      Files.createDirectories(logs());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + root, e);
    }
  }

  private static FileAttribute<?>[] forOwner(Path of) {
    return of.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0]; // what is in a user's directory on Windows is its owner's
  }

  /**
   * A lost database is never replaced by an empty one without a word.
   *
   * @throws Fault {@code DATA-1} where it is gone or empty while its dashboard is still there, or a
   *     restore was broken off
   */
  public DataDirectory requireNothingLost() {
    if (size(database()) == 0 && (size(dashboard()) > 0 || Files.exists(restoring()))) {
      throw new Fault(
          "DATA-1",
          new IllegalStateException(
              database()
                  + " is gone or empty, though its dashboard is there or a restore was broken off:"
                  + " restore the newest backup, or move dashboard.db away to begin anew"));
    }
    return this;
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file, e);
    }
  }

  public Path database() {
    return root.resolve("ttareungi.db");
  }

  public Path dashboard() {
    return root.resolve("dashboard.db");
  }

  /** What the admin window remembers; worth nothing to anybody else. */
  public Path window() {
    return root.resolve("window.properties");
  }

  public Path config() {
    return root.resolve("config.properties");
  }

  /** What no backup holds: see {@code ttareungi.pin.Pepper}. */
  public Path pepper() {
    return root.resolve("secrets").resolve("pepper");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** What the simulated card terminal remembers. */
  public Path terminal() {
    return root.resolve("simulated-terminal");
  }

  /** Of each closed day, what it came to. */
  public Path daySheets() {
    return root.resolve("day-sheets");
  }

  /** Receipts as files, a directory a day. */
  public Path receipts() {
    return root.resolve("receipts");
  }

  /** Verified copies of the database. */
  public Path backups() {
    return root.resolve("backups");
  }

  /** A backup on its way into the database's place. */
  public Path restoring() {
    return root.resolve("ttareungi.db.restoring");
  }

  /** On it is tried what a new version makes of the data. */
  public Path upgrading() {
    return root.resolve("ttareungi.db.upgrading");
  }

  /** The database as it was before the demo came into it. */
  public Path beforeDemo() {
    return root.resolve("before-demo.db");
  }

  /** A file for each program that has the data open. */
  public Path guests() {
    return root.resolve("open");
  }

  /** Shared by all who have the data open; a restore has it alone. */
  public Path openLock() {
    return root.resolve("open.lock");
  }

  /** Held while schemas are migrated, so that two programs do not begin at once. */
  public Path startLock() {
    return root.resolve("start.lock");
  }
}
