package ttareungi.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * How long a task that is handed to the screen's thread waits for its turn, and how long that
 * thread computed since the one before: on a machine that others use too, the rest of a wait may be
 * theirs. In milliseconds.
 */
final class Waits {
  private static final Duration STEP = Duration.ofMillis(5);

  private final List<Finger.Took> took = new ArrayList<>();
  private long computed;
  private long answered;
  private final AtomicBoolean over = new AtomicBoolean();
  private final Thread asking = Thread.ofPlatform().name("waits").unstarted(this::ask);

  static Waits begin() {
    var waits = new Waits();
    waits.asking.start();
    return waits;
  }

  List<Finger.Took> finish() {
    over.set(true);
    return OnFx.get(() -> List.copyOf(took));
  }

  private void ask() {
    while (!over.get()) {
      long asked = System.nanoTime();
      Platform.runLater(() -> told(asked));
      Bench.parkUntil(asked + STEP.toNanos());
    }
  }

  private void told(long asked) {
    long before = computed;
    computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (before != 0) {
      boolean prompt = asked - answered < 2 * STEP.toNanos(); // or it was several things
      double one = prompt ? (computed - before) / 1e6 : 0;
      took.add(new Finger.Took((System.nanoTime() - asked) / 1e6, one));
    }
    answered = System.nanoTime();
  }
}
