package ttareungi.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/** The time from one pulse of the screen to the next, in milliseconds. */
final class Frames extends AnimationTimer {
  private final List<Double> millis = new ArrayList<>();
  private long last;

  @Override
  public void handle(long pulse) {
    long now = System.nanoTime();
    if (last != 0) {
      millis.add((now - last) / 1e6);
    }
    last = now;
  }

  /** Begins to measure; {@link #finish} ends it. */
  static Frames begin() {
    return OnFx.get(() -> {
      var frames = new Frames();
      frames.start();
      return frames;
    });
  }

  void finish(String during) {
    OnFx.run(this::stop);
    Bench.print(
        "frames, %s: p50 %.1f ms, p99 %.1f ms, max %.1f ms (%d frames)",
        during,
        Bench.median(millis),
        Bench.percentile(millis, 0.99),
        Bench.percentile(millis, 1),
        millis.size());
  }
}
