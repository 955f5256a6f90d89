package ttareungi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/** How long a task that is handed to the screen's thread waits for its turn, in milliseconds. */
final class Waits {
  private static final Duration STEP = Duration.ofMillis(5);

  private final List<Double> millis = new ArrayList<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Thread asking = Thread.ofPlatform().name("waits").unstarted(this::ask);

  static Waits begin() {
    var waits = new Waits();
    waits.asking.start();
    return waits;
  }

  List<Double> finish() {
    over.set(true);
    return OnFx.get(() -> List.copyOf(millis));
  }

  private void ask() {
    while (!over.get()) {
      long asked = System.nanoTime();
      Platform.runLater(() -> millis.add((System.nanoTime() - asked) / 1e6));
      Bench.parkUntil(asked + STEP.toNanos());
    }
  }
}
