package ttareungi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in the data directory while the demo's days are told: where it is left, they broke off.
 */
public record DemoMark(Path file) {
  public static DemoMark in(Path directory) {
    return new DemoMark(directory.resolve("demo.unfinished"));
  }

  public boolean isThere() {
    return Files.exists(file);
  }

  /** The data with the broken-off demo are replaced. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot forget the demo in " + file, e);
    }
  }

  /** A step that fails leaves the mark, as one that is killed does. */
  public void during(Runnable step) {
    try {
      Files.writeString(file, "");
      step.run();
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot mark the demo in " + file, e);
    }
  }
}
