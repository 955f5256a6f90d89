package ttareungi.ui.admin.csv;

import java.time.Duration;

/** How fast an import goes, and what is left of it. */
public record Pace(long done, long of, Duration since) {
  static final Pace NOTHING = new Pace(0, 0, Duration.ZERO);

  /** From 0 to 1. */
  public double share() {
    return of == 0 ? 0 : (double) done / of;
  }

  public long aSecond() {
    return since.isZero() ? 0 : done * 1_000_000_000 / Math.max(1, since.toNanos());
  }

  /** Whole seconds, a begun one counts; 0 until anything is done. */
  public long secondsLeft() {
    return done == 0
        ? 0
        : Math.ceilDiv(since.multipliedBy(of - done).dividedBy(done).toNanos(), 1_000_000_000L);
  }
}
