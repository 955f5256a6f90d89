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

  /** Whoever is not heard so long is asked again, and longer, by {@link #claim}. */
  private static final Duration FIRST_TRY = Duration.ofSeconds(2);

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

  /** Only brings forward the one that there is. Where none runs, that is known at once. */
  public boolean tell(Optional<Path> file) {
    return new Caller(this, new Visit(file), FIRST_TRY).told();
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
