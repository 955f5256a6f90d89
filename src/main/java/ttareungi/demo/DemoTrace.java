package ttareungi.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers beside the data where a demo ended in the log. It counts only while the log is that
 * one: another has another hash there.
 *
 * @param last the number of the demo's last event
 * @param hash of that event, in hexadecimal digits
 */
public record DemoTrace(long last, String hash) {
  private static final String NAME = "demo.loaded";

  public static Optional<DemoTrace> in(Path directory) {
    var file = directory.resolve(NAME);
    try {
      return Files.exists(file) ? read(Files.readString(file, UTF_8)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Optional<DemoTrace> read(String text) {
    var words = text.strip().split(" ", -1);
    return words.length == 2 && words[0].matches("\\d{1,18}")
        ? Optional.of(new DemoTrace(Long.parseLong(words[0]), words[1]))
        : Optional.empty();
  }

  public void write(Path directory) {
    var file = directory.resolve(NAME);
    try {
      Files.writeString(file, last + " " + hash + System.lineSeparator(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
