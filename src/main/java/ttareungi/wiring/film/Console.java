package ttareungi.wiring.film;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells each step on the console as it goes. */
final class Console {
  private static final Logger LOG = LoggerFactory.getLogger(Console.class);

  private final PrintStream out = System.out;
  private int step;

  void tell(String what, String picture) {
    step++;
    out.printf("%2d  %-76s %s%n", step, what, picture);
  }

  void end(String sentence) {
    out.println(sentence);
  }

  void torn(RuntimeException why) {
    out.println("The film is torn after step " + step + ": " + why.getMessage());
    LOG.debug("torn", why);
  }
}
