package ttareungi.ui.fx;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** Says what each frame of a scene took to style and lay out. Makes no frame of its own. */
public final class FrameMeter {
  private final Consumer<Duration> told;
  private long began;

  private FrameMeter(Consumer<Duration> told) {
    this.told = told;
  }

  public static void watch(Scene scene, Consumer<Duration> told) {
    var meter = new FrameMeter(told);
    scene.addPreLayoutPulseListener(meter::begin);
    scene.addPostLayoutPulseListener(meter::end);
  }

  private void begin() {
    began = System.nanoTime();
  }

  private void end() {
    told.accept(Duration.ofNanos(System.nanoTime() - began));
  }
}
