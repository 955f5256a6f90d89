package ttareungi.guard;

import java.util.Arrays;

/** How a kiosk's screen ended, as the exit code of its process says. */
public enum Ending {
  /** For a reason that no restart mends: no such station, a library that is missing. */
  CANNOT_START(2, "cannot start"),
  LEFT_BY_STAFF(10, "was left by staff"),
  RESTARTED_BY_STAFF(11, "was restarted by staff"),
  FROZEN(12, "was frozen"),
  /** Any other code: it crashed, was killed or just ended. */
  UNASKED(0, "ended unasked");

  private final int code;
  private final String words;

  Ending(int code, String words) {
    this.code = code;
    this.words = words;
  }

  static Ending of(int code) {
    return Arrays.stream(values())
        .filter(ending -> ending.code == code)
        .findFirst()
        .orElse(UNASKED);
  }

  /** The exit code of the process. */
  public int code() {
    return code;
  }

  String words() {
    return words;
  }

  /** The screen is not started again. */
  boolean isLast() {
    return this == CANNOT_START || this == LEFT_BY_STAFF;
  }
}
