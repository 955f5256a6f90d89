package ttareungi.monitoring;

import java.time.Duration;

/** How far back a course is looked at: so many points of so long. */
public enum Span {
  MINUTES(300, Duration.ofSeconds(1)),
  HOUR(3_600, Duration.ofSeconds(1)),
  DAY(1_440, Duration.ofMinutes(1));

  private final int points;
  private final Duration step;

  Span(int points, Duration step) {
    this.points = points;
    this.step = step;
  }

  public int points() {
    return points;
  }

  public Duration step() {
    return step;
  }

  public Duration length() {
    return step.multipliedBy(points);
  }
}
