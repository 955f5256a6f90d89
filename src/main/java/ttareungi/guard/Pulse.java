package ttareungi.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The signs of life that a screen writes to its standard output, a line each. */
final class Pulse {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final String BEAT = "alive";

  private final AtomicBoolean felt = new AtomicBoolean();

  static void beat(PrintStream out) {
    out.println(BEAT);
    out.flush();
  }

  /** Reads on a thread of its own until the screen is gone; what else it says goes to the log. */
  static Pulse of(BufferedReader lines) {
    var pulse = new Pulse();
    Thread.ofPlatform().daemon().name("pulse").start(() -> pulse.read(lines));
    return pulse;
  }

  /** Since this was asked last. */
  boolean felt() {
    return felt.getAndSet(false);
  }

  private void read(BufferedReader lines) {
    try (lines) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        hear(line);
      }
    } catch (IOException e) {
      LOG.debug("the screen's output ended", e);
    }
  }

  private void hear(String line) {
    if (line.equals(BEAT)) {
      felt.set(true);
    } else {
      LOG.info("the screen says: {}", line);
    }
  }
}
