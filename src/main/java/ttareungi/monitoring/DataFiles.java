package ttareungi.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sizes and room on the disk. No file is opened: a look would drop the locks of SQLite. */
final class DataFiles {
  private DataFiles() {}

  static Path wal(Path database) {
    return Path.of(database + "-wal");
  }

  /** 0 where there is none. */
  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  /** What is left on the disk of a directory. */
  static long room(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException _) {
      return 0;
    }
  }
}
