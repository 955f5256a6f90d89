package ttareungi.guard;

import java.time.Duration;

/**
 * How long to wait before the next start. A screen that has run for a while starts again at once;
 * one that dies young waits longer each time.
 */
final class BackOff {
  private static final Duration YOUNG = Duration.ofSeconds(30);
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofSeconds(60);
  private static final int GROWTH = 4;
  private static final int LOOP = 5;
  private static final Duration LONG = Duration.ofMinutes(5);

  private int young;

  Duration after(Life life) {
    if (life.ending() == Ending.RESTARTED_BY_STAFF) {
      return Duration.ZERO;
    }
    young = life.length().compareTo(YOUNG) < 0 ? young + 1 : 0;
    return isLoop() ? LONG : growing();
  }

  /** It has died young so often that somebody must look. */
  boolean isLoop() {
    return young >= LOOP;
  }

  int young() {
    return young;
  }

  private Duration growing() {
    if (young == 0) {
      return Duration.ZERO;
    }
    var pause = FIRST.multipliedBy((long) Math.pow(GROWTH, young - 1));
    return pause.compareTo(MOST) < 0 ? pause : MOST;
  }
}
