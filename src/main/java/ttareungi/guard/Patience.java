package ttareungi.guard;

import java.time.Duration;

/**
 * How long a screen may give no sign of life. Counted in rounds and not by a clock, so that a
 * machine that slept, or whose clock was set, accuses nobody.
 *
 * @param first rounds until the first sign: a cold machine starts slowly
 * @param silent rounds between two signs
 * @param farewell how long it may take to end in order
 */
record Patience(Duration round, int first, int silent, Duration farewell) {
  static final Patience STANDARD =
      new Patience(Duration.ofSeconds(1), 60, 30, Duration.ofSeconds(8));
}
