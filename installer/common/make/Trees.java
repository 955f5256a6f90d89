package make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Whole directories. */
final class Trees {
  /** Of every file that is made here: two builds give the same. */
  static final FileTime WHEN = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private Trees() {}

  static void delete(Path tree) throws IOException {
    if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      for (var path : walk(tree).reversed()) {
        Files.delete(path);
      }
    }
  }

  static void copy(Path from, Path to) throws IOException {
    for (var path : walk(from)) {
      var there = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(there);
      } else {
        Files.copy(path, there, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Every file in it is of {@link #WHEN} from now on. */
  static void age(Path tree) throws IOException {
    for (var path : walk(tree)) {
      Files.setLastModifiedTime(path, WHEN);
    }
  }

  /** Parents come first; in the same order everywhere. */
  static List<Path> walk(Path tree) throws IOException {
    try (var paths = Files.walk(tree)) {
      return paths.sorted(Comparator.comparing(Path::toString)).toList();
    }
  }

  static List<Path> list(Path directory, String suffix) throws IOException {
    try (var paths = Files.list(directory)) {
      return paths.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
