package ttareungi.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The screen's standard input. Its end means: the supervisor is gone, or wants the screen to end.
 */
public final class Lifeline {
  private static final Logger LOG = LoggerFactory.getLogger(Lifeline.class);

  private Lifeline() {}

  /** Runs {@code end} when the line is cut. Where that fails, the process ends there and then. */
  public static void hold(InputStream line, Runnable end) {
    Thread.ofPlatform()
        .daemon()
        .name("lifeline")
        .start(() -> {
          awaitEnd(line);
          try {
            end.run();
          } catch (RuntimeException _) {
            Runtime.getRuntime().halt(Ending.UNASKED.code());
          }
        });
  }

  private static void awaitEnd(InputStream line) {
    try {
      long heard = line.transferTo(OutputStream.nullOutputStream());
      LOG.debug("the lifeline ended after {} bytes", heard);
    } catch (IOException e) {
      LOG.debug("the lifeline broke", e);
    }
  }
}
