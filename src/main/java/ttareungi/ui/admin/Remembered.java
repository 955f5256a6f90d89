package ttareungi.ui.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.ui.fx.Background;

/**
 * What the window remembers for the next time: where it stood, columns, the language. Losing it
 * costs nobody anything, so a file that cannot be read is an empty one. FX thread; writing is made
 * elsewhere.
 */
public final class Remembered {
  private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

  private final Path file;
  private final Properties values = new Properties();

  private Remembered(Path file) {
    this.file = file;
  }

  public static Remembered in(Path file) {
    var remembered = new Remembered(file);
    try (var in = Files.newBufferedReader(file)) {
      remembered.values.load(in);
    } catch (IOException | IllegalArgumentException none) {
      LOG.debug("nothing is remembered: {}", none.toString());
    }
    return remembered;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  public void put(String key, String value) {
    if (!value.equals(values.setProperty(key, value))) {
      Background.run(this::write)
          .onFault(failure -> LOG.warn("what the window remembers was not kept", failure))
          .start();
    }
  }

  /** One at a time, each with all there is by then: the last file is the newest. */
  private synchronized void write() {
    try {
      var draft = file.resolveSibling(file.getFileName() + ".draft");
      try (var out = Files.newBufferedWriter(draft)) {
        values.store(out, null);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
