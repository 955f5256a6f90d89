package ttareungi.guard;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks the screen's thread again and again whether it still works. Each answer is a sign of life
 * for the supervisor; when none comes, the thread's stack goes to the log and the process is
 * halted. Rounds are counted, not seconds: a machine that slept accuses nobody.
 */
public final class Watchdog {
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final int ROUNDS = 15;

  private final Consumer<Runnable> screen;
  private final Runnable sign;
  private final IntConsumer halt;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean answered = new AtomicBoolean();
  private volatile @Nullable Thread watched;
  private volatile Ending ending = Ending.FROZEN;
  private int unanswered;

  Watchdog(Consumer<Runnable> screen, Runnable sign, IntConsumer halt) {
    this.screen = screen;
    this.sign = sign;
    this.halt = halt;
  }

  /**
   * Starts to watch.
   *
   * @param screen brings work to the thread that is watched; may throw while there is none yet
   */
  public static Watchdog start(Consumer<Runnable> screen, PrintStream signs) {
    var watchdog =
        new Watchdog(screen, () -> Pulse.beat(signs), code -> Runtime.getRuntime().halt(code));
    var _ =
        Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("watchdog").factory())
            .scheduleWithFixedDelay(watchdog::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    return watchdog;
  }

  /** The screen is ending: one that hangs on its way out ends with this code. */
  public void endsWith(Ending wanted) {
    ending = wanted;
  }

  /**
   * Before the first answer the screen is still starting, and only the supervisor loses patience.
   */
  void round() {
    if (answered.getAndSet(false)) {
      unanswered = 0;
      sign.run();
    } else if (watched != null) {
      unanswered++;
    }
    if (unanswered >= ROUNDS) {
      FrozenThread.log(watched);
      halt.accept(ending.code());
    }
    ask();
  }

  private void ask() {
    if (asked.compareAndSet(false, true)) {
      try {
        screen.accept(this::answer);
      } catch (IllegalStateException _) {
        asked.set(false);
      }
    }
  }

  private void answer() {
    watched = Thread.currentThread();
    answered.set(true);
    asked.set(false);
  }
}
