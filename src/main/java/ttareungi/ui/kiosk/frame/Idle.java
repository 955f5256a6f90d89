package ttareungi.ui.kiosk.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How long the rider has left at this step. Read from the clock; every touch starts it anew. */
public final class Idle {
  private static final javafx.util.Duration TICK = javafx.util.Duration.millis(250);

  private final InstantSource clock;
  private final Runnable over;
  private final Runnable tick;
  private final ReadOnlyObjectWrapper<Duration> left =
      new ReadOnlyObjectWrapper<>(this, "left", Duration.ZERO);
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, at -> look()));
  private Duration limit = Duration.ZERO;
  private Instant end = Instant.EPOCH;

  public Idle(InstantSource clock, Runnable over, Runnable tick) {
    this.clock = clock;
    this.over = over;
    this.tick = tick;
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  public void start() {
    ticking.play();
  }

  public void stop() {
    ticking.stop();
  }

  /** Zero where nothing runs out. */
  public ReadOnlyObjectProperty<Duration> leftProperty() {
    return left.getReadOnlyProperty();
  }

  public void limit(Duration newLimit) {
    limit = newLimit;
    touch();
  }

  public void touch() {
    end = clock.instant().plus(limit);
    left.set(limit);
  }

  private void look() {
    if (!limit.isZero()) {
      Duration now = Duration.between(clock.instant(), end);
      left.set(now.isNegative() ? Duration.ZERO : now);
      if (!now.isPositive()) {
        over.run();
      }
    }
    tick.run();
  }
}
