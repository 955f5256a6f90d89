package ttareungi.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import ttareungi.ui.fx.Messages;

/**
 * Time that runs out, a segment at a time. What is left is read from the clock at every look, never
 * counted: a window that slept shows the truth when it wakes. It ticks only while it is on screen.
 */
public final class HoldRing extends SegmentRing {
  private static final double THICKNESS = 0.085;
  private static final javafx.util.Duration TICK = javafx.util.Duration.millis(250);

  private final InstantSource clock;
  private final int count;
  private final ReadOnlyObjectWrapper<Duration> remaining =
      new ReadOnlyObjectWrapper<>(this, "remaining", Duration.ZERO);
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, tick -> refresh()));
  private Instant until = Instant.EPOCH;
  private Duration whole = Duration.ofMinutes(10);
  private Duration warning = Duration.ofMinutes(2);

  /** Sixty segments for a hold, twenty for the idle warning. */
  public HoldRing(Messages messages, InstantSource clock, int count) {
    super(THICKNESS);
    this.clock = clock;
    this.count = count;
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(messages.bind("hold.ring", countdown()));
    ticking.setCycleCount(Animation.INDEFINITE);
    sceneProperty().subscribe(scene -> run(scene != null));
    refresh();
  }

  /**
   * Runs to an instant; whole is the full ring, and from warning on it shows the warning colour.
   */
  public void runTo(Instant end, Duration whole, Duration warning) {
    this.until = end;
    this.whole = whole;
    this.warning = warning;
    refresh();
  }

  public ReadOnlyObjectProperty<Duration> remainingProperty() {
    return remaining.getReadOnlyProperty();
  }

  /** Looks at the clock now. */
  public void refresh() {
    Duration left = Duration.between(clock.instant(), until);
    remaining.set(left.isNegative() ? Duration.ZERO : left);
    int lit = lit(remaining.get());
    List<Segment> ring = new ArrayList<>(Collections.nCopies(count, Segment.OFF));
    Collections.fill(ring.subList(0, lit), isLate() ? Segment.WARNING : Segment.RESERVED);
    paint(ring);
  }

  /** A segment that has begun is still lit. */
  private int lit(Duration left) {
    long begun = Math.ceilDiv(left.toMillis() * count, Math.max(1, whole.toMillis()));
    return (int) Math.min(count, begun);
  }

  private boolean isLate() {
    return remaining.get().compareTo(warning) < 0;
  }

  private StringBinding countdown() {
    return Bindings.createStringBinding(() -> Formats.countdown(remaining.get()), remaining);
  }

  private void run(boolean onScreen) {
    if (onScreen) {
      refresh();
      ticking.play();
    } else {
      ticking.stop();
    }
  }
}
