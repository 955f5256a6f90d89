package ttareungi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  public DataDirectory create() {
    try {
      Files.createDirectories(logs());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + root, e);
    }
  }

  public Path database() {
    return root.resolve("ttareungi.db");
  }

  public Path dashboard() {
    return root.resolve("dashboard.db");
  }

  public Path config() {
    return root.resolve("config.properties");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** What the simulated card terminal remembers. */
  public Path terminal() {
    return root.resolve("simulated-terminal");
  }

  /** Held while schemas are migrated, so that two programs do not begin at once. */
  public Path startLock() {
    return root.resolve("start.lock");
  }
}
