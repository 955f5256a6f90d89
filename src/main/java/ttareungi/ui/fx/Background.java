package ttareungi.ui.fx;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Work that must not hold up the window. The result or the failure comes back on the FX thread; a
 * failure that nobody asked for is a fault, and is shown as one.
 */
@CheckReturnValue
public final class Background<T> {
  private final Callable<? extends T> work;
  private final Consumer<? super T> done;
  private final Consumer<? super Throwable> fault;

  private Background(
      Callable<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> fault) {
    this.work = work;
    this.done = done;
    this.fault = fault;
  }

  public static <T> Background<T> supply(Callable<? extends T> work) {
    return new Background<>(work, ignored -> {}, Faults::report);
  }

  public static Background<Boolean> run(Runnable work) {
    return supply(() -> {
      work.run();
      return true;
    });
  }

  public Background<T> onDone(Consumer<? super T> consumer) {
    return new Background<>(work, consumer, fault);
  }

  public Background<T> onFault(Consumer<? super Throwable> consumer) {
    return new Background<>(work, done, consumer);
  }

  /** Starts on a virtual thread. Cancelling the future interrupts, and nothing is delivered. */
  @CanIgnoreReturnValue
  public Future<?> start() {
    return start(Fx::run);
  }

  @CanIgnoreReturnValue
  Future<?> start(Consumer<Runnable> fxThread) {
    Delivery<T> task = new Delivery<>(this, fxThread);
    Thread.ofVirtual().name("background").start(task);
    return task;
  }

  private static final class Delivery<T> extends FutureTask<T> {
    private final Background<T> of;
    private final Consumer<Runnable> fxThread;

    Delivery(Background<T> of, Consumer<Runnable> fxThread) {
      super(of.work::call);
      this.of = of;
      this.fxThread = fxThread;
    }

    @Override
    protected void done() {
      if (isCancelled()) {
        return;
      }
      if (state() == State.FAILED) {
        Throwable failure = exceptionNow();
        fxThread.accept(() -> of.fault.accept(failure));
      } else {
        T result = resultNow();
        fxThread.accept(() -> of.done.accept(result));
      }
    }
  }
}
