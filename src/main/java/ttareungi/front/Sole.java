package ttareungi.front;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import ttareungi.store.DataDirectory;

/**
 * A window of which there is one over the same data.
 *
 * @param name of its files in the data directory
 */
public record Sole(DataDirectory data, String name) {
  /** For one that is still starting. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  public static Sole admin(DataDirectory data) {
    return new Sole(data, "admin");
  }

  /** Kiosks of other stations run beside it. */
  public static Sole kiosk(DataDirectory data, long station) {
    return new Sole(data, "kiosk-" + station);
  }

  /**
   * Takes it, or brings forward the one that there is. Waits some seconds where that one does not
   * answer.
   *
   * @param file that the window is to show
   */
  public Claim claim(Optional<Path> file) {
    return claim(file, PATIENCE);
  }

  Claim claim(Optional<Path> file, Duration patience) {
    return new Caller(this, new Visit(file), patience).claim();
  }

  Path lock() {
    return data.root().resolve(name + ".lock");
  }

  Path socket() {
    return data.root().resolve(name + ".sock");
  }
}
