package ttareungi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Fault;

/**
 * Whether a name still leads to the file that was opened by it. On Unix a file that somebody has
 * deleted takes whatever is written to it, and keeps nothing. Looks at the name only: the file
 * itself is SQLite's.
 */
final class SameFile {
  private final Path name;
  private final @Nullable Object key;

  /** Of the file that has this name now. */
  SameFile(Path name) {
    this.name = name;
    key = key();
  }

  /**
   * @throws Fault {@code DATA-3} where it is gone or another
   */
  void require() {
    if (!Objects.equals(key, key())) {
      throw new Fault("DATA-3", new IllegalStateException(name + " is gone or another file"));
    }
  }

  /** Null where there is none, and on file systems that have no keys. */
  private @Nullable Object key() {
    try {
      return Files.readAttributes(name, BasicFileAttributes.class).fileKey();
    } catch (IOException _) {
      return null;
    }
  }
}
