package ttareungi.wiring;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of {@code config.properties}: some are set, the others stay as they are. */
final class ConfigLines {
  private final Path file;

  ConfigLines(Path file) {
    this.file = file;
  }

  /**
   * A value that is empty takes its line away. Other programs may write theirs at the same time.
   */
  void put(Map<String, String> values) {
    try (var channel = FileChannel.open(beside(".lock"), CREATE, WRITE)) {
      synchronized (ConfigLines.class) {
        channel.lock(); // until it is closed
        var lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        values.forEach((key, value) -> put(lines, key, value));
        replace(lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void put(List<String> lines, String key, String value) {
    int at = (int) lines.stream().takeWhile(line -> !isOf(key, line)).count();
    lines.removeIf(line -> isOf(key, line));
    if (!value.isEmpty()) {
      lines.add(at, key + "=" + value);
    }
  }

  private static boolean isOf(String key, String line) {
    int end = line.indexOf('=');
    return end >= 0 && line.substring(0, end).strip().equals(key);
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private void replace(List<String> lines) throws IOException {
    var draft = beside(".tmp");
    Files.write(draft, lines, CREATE, TRUNCATE_EXISTING, WRITE, SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
