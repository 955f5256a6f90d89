package ttareungi.ui.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** The one clock of the window: what counts down or up on it follows this. Runs while on screen. */
public final class Clockwork {
  private static final Duration STEP = Duration.millis(500);

  private Supplier<Instant> clock = Clock.systemUTC()::instant;
  private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>(clock.get());
  private final Timeline timeline = new Timeline(new KeyFrame(STEP, event -> tick()));

  public Clockwork() {
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /** The house's clock, once there is a house. */
  public void follow(Supplier<Instant> source) {
    clock = source;
    tick();
  }

  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public void start() {
    tick();
    timeline.play();
  }

  public void stop() {
    timeline.stop();
  }

  private void tick() {
    now.set(clock.get());
  }
}
