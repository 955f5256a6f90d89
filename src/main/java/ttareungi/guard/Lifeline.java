package ttareungi.guard;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The screen's standard input. Its end means: the supervisor is gone, or wants the screen to end.
 */
public final class Lifeline {
  private static final Logger LOG = LoggerFactory.getLogger(Lifeline.class);

  private Lifeline() {}

  /**
   * Runs {@code end} when the line is cut. Where that fails, the process ends there and then.
   *
   * @param called whenever the supervisor wants the screen to come forward
   */
  public static void hold(InputStream line, Runnable called, Runnable end) {
    Thread.ofPlatform()
        .daemon()
        .name("lifeline")
        .start(() -> {
          awaitEnd(line, called);
          try {
            end.run();
          } catch (RuntimeException _) {
            Runtime.getRuntime().halt(Ending.UNASKED.code());
          }
        });
  }

  private static void awaitEnd(InputStream line, Runnable called) {
    try {
      while (line.read() >= 0) {
        called.run();
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("the lifeline broke", e);
    }
  }
}
