package ttareungi.guard;

import java.time.Duration;

/**
 * From the start of a screen to its end.
 *
 * @param why for the log
 */
record Life(Ending ending, Duration length, String why) {
  static Life ended(int code, Duration length) {
    var ending = Ending.of(code);
    return new Life(ending, length, ending.words() + " (exit code " + code + ")");
  }

  static Life killed(Duration length) {
    return new Life(Ending.FROZEN, length, "gave no sign of life and was killed");
  }

  static Life unborn(Exception failure) {
    return new Life(Ending.UNASKED, Duration.ZERO, "could not be started: " + failure);
  }
}
