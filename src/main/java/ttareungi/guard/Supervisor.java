package ttareungi.guard;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a kiosk's screen as a process of its own, and again whenever it ends, until staff leave it
 * or this process is told to end.
 */
public final class Supervisor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

  /** By it a packaged launcher knows its own second half, and takes its arguments for Java's. */
  private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";

  private final ProcessBuilder command;
  private final Patience patience;
  private final LongSupplier nanos;
  private final Rest rest;
  private final BackOff backOff = new BackOff();
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable ScreenProcess screen;

  /** Waits, unless the supervisor is closed. */
  @FunctionalInterface
  interface Rest {
    void of(Duration pause, CountDownLatch closing) throws InterruptedException;
  }

  Supervisor(List<String> command, Patience patience, LongSupplier nanos, Rest rest) {
    this.command = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
    this.command.environment().remove(LAUNCHED);
    this.patience = patience;
    this.nanos = nanos;
    this.rest = rest;
  }

  /**
   * Runs the command until it need not run any more; a signal to this process ends both.
   *
   * @param begins takes the supervisor, to have the screen come forward
   */
  public static Ending run(List<String> command, Consumer<Supervisor> begins)
      throws InterruptedException {
    var supervisor =
        new Supervisor(command, Patience.STANDARD, System::nanoTime, Supervisor::await);
    begins.accept(supervisor);
    Runtime.getRuntime().addShutdownHook(new Thread(supervisor::close, "end"));
    return supervisor.run();
  }

  private static void await(Duration pause, CountDownLatch closing) throws InterruptedException {
    var _ = closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** {@link Ending#UNASKED} where it was closed. */
  Ending run() throws InterruptedException {
    while (!isClosing()) {
      var life = live();
      if (isClosing()) {
        break;
      }
      if (life.ending().isLast()) {
        LOG.info("the screen {}: it is not started again", life.why());
        return life.ending();
      }
      pause(life);
    }
    return Ending.UNASKED;
  }

  private Life live() throws InterruptedException {
    try {
      var started = start();
      return started == null ? Life.ended(0, Duration.ZERO) : started.live();
    } catch (IOException e) {
      return Life.unborn(e);
    }
  }

  private synchronized @Nullable ScreenProcess start() throws IOException {
    screen = isClosing() ? null : new ScreenProcess(command.start(), patience, nanos);
    return screen;
  }

  /** Asks the screen to; false where there is none at this moment. From any thread. */
  public synchronized boolean bringForward() {
    return screen != null && screen.call();
  }

  private void pause(Life life) throws InterruptedException {
    var pause = backOff.after(life);
    LOG.warn(
        "the screen {} after {} s; it starts again in {} s",
        life.why(),
        life.length().toSeconds(),
        pause.toSeconds());
    if (backOff.isLoop()) {
      LOG.error(
          "the screen has died young {} times in a row: somebody must look at this kiosk. It is"
              + " tried again every {} minutes",
          backOff.young(),
          pause.toMinutes());
    }
    rest.of(pause, closing);
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  /** Ends the screen in order, and starts no other. */
  @Override
  public void close() {
    closing.countDown();
    try {
      endScreen();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void endScreen() throws InterruptedException {
    if (screen != null) {
      screen.end();
    }
  }
}
