package ttareungi.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Carries a stream into the FX thread, coalesced: whoever offers and however fast, at most one task
 * is pending there. It takes what has gathered, in slices, so that a burst of events costs some
 * frames and never a frozen window.
 */
public final class FxHop<T> {
  private static final int SLICE = 512;

  private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean pending = new AtomicBoolean();
  private final int slice;
  private final Executor fxThread;
  private final Consumer<? super List<T>> consumer;

  public FxHop(Consumer<? super List<T>> consumer) {
    this(SLICE, Platform::runLater, consumer);
  }

  FxHop(int slice, Executor fxThread, Consumer<? super List<T>> consumer) {
    this.slice = slice;
    this.fxThread = fxThread;
    this.consumer = consumer;
  }

  /** From any thread; returns at once. Order is kept for each thread that offers. */
  public void offer(T item) {
    waiting.add(item);
    schedule();
  }

  private void schedule() {
    if (pending.compareAndSet(false, true)) {
      fxThread.execute(this::drain);
    }
  }

  private void drain() {
    List<T> taken = take();
    // Cleared before the work: an item offered while it runs finds its own way in.
    pending.set(false);
    try {
      consumer.accept(taken);
    } finally {
      if (!waiting.isEmpty()) {
        schedule();
      }
    }
  }

  private List<T> take() {
    List<T> taken = new ArrayList<>();
    for (T next = waiting.poll(); next != null; next = waiting.poll()) {
      taken.add(next);
      if (taken.size() == slice) {
        break;
      }
    }
    return taken;
  }
}
