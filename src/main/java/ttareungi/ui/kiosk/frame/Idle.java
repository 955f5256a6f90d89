package ttareungi.ui.kiosk.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import org.jspecify.annotations.Nullable;

/**
 * How long the rider has left: at this step since the last touch, and in this sitting. Read from
 * the clock. Before the end there is a warning, which only an answer to it ends.
 */
public final class Idle {
  /** How long before the end it warns. */
  public static final Duration WARNING = Duration.ofSeconds(20);

  private static final Duration SITTING = Duration.ofMinutes(5);
  private static final javafx.util.Duration TICK = javafx.util.Duration.millis(250);

  private final InstantSource clock;
  private final Ears ears;
  private final ReadOnlyObjectWrapper<Duration> left =
      new ReadOnlyObjectWrapper<>(this, "left", Duration.ZERO);
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, at -> look()));
  private Duration limit = Duration.ZERO;
  private Instant touched = Instant.EPOCH;
  private Instant sat = Instant.EPOCH;
  private @Nullable Instant warnedUntil;

  public Idle(InstantSource clock, Ears ears) {
    this.clock = clock;
    this.ears = ears;
    ticking.setCycleCount(Animation.INDEFINITE);
  }

  /** Who is told. */
  public interface Ears {
    /** Nobody has touched the screen for long: it ends then, unless somebody answers. */
    void warn(Instant end);

    void over();

    /** A few times a second. */
    void tick();
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

  /** Somebody new begins. */
  public void sit() {
    sat = clock.instant();
  }

  /** Of the step that was entered; zero where it waits. */
  public void limit(Duration newLimit) {
    limit = newLimit;
    warnedUntil = null;
    touched = clock.instant();
    left.set(left());
  }

  /** Hears of every touch and key. */
  public void listen(Parent screen) {
    screen.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> touch());
    screen.addEventFilter(TouchEvent.TOUCH_PRESSED, press -> touch());
    screen.addEventFilter(KeyEvent.KEY_PRESSED, press -> touch());
  }

  /** Somebody is there; after the warning only {@link #goOn} counts. */
  public void touch() {
    if (warnedUntil == null) {
      touched = clock.instant();
      left.set(left());
    }
  }

  /** The answer to the warning: this step and the sitting begin anew. */
  public void goOn() {
    sit();
    limit(limit);
  }

  /** Once a warning stands, it ends as it said. */
  private Instant end() {
    if (warnedUntil != null) {
      return warnedUntil;
    }
    var step = touched.plus(limit);
    var sitting = sat.plus(SITTING);
    return step.isBefore(sitting) ? step : sitting;
  }

  private Duration left() {
    if (limit.isZero()) {
      return Duration.ZERO;
    }
    var rest = Duration.between(clock.instant(), end());
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  /** All of it, also where the time ran out while a card was waited for. */
  private void warn() {
    var until = clock.instant().plus(WARNING);
    warnedUntil = until;
    left.set(left());
    ears.warn(until);
  }

  private void look() {
    ears.tick(); // before it is judged: what happens there may count as a touch
    if (!limit.isZero()) {
      left.set(left());
      if (warnedUntil == null && left.get().compareTo(WARNING) <= 0) {
        warn();
      } else if (left.get().isZero()) {
        ears.over();
      }
    }
  }
}
