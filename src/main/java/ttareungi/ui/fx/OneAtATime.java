package ttareungi.ui.fx;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads that follow changes: never two in flight, and what changes meanwhile is in the next one. So
 * an older answer never comes after a newer one. On the FX thread alone.
 */
public final class OneAtATime<K, R> {
  private final Function<Set<K>, R> read;
  private final Consumer<R> done;
  private Consumer<Throwable> failed = Faults::report;
  private final LinkedHashSet<K> wanted = new LinkedHashSet<>();
  private int most = Integer.MAX_VALUE;
  private boolean reading;

  public OneAtATime(Function<Set<K>, R> read, Consumer<R> done) {
    this.read = read;
    this.done = done;
  }

  /** Instead of the notice that a fault brings by itself. */
  public OneAtATime<K, R> orElse(Consumer<Throwable> handler) {
    failed = handler;
    return this;
  }

  /** No more keys than this in one read: what it answers is shown in one go. */
  public OneAtATime<K, R> atMost(int keys) {
    most = keys;
    return this;
  }

  /** The key asked for last comes last, however often it was asked for before. */
  public void request(Collection<K> keys) {
    keys.forEach(wanted::addLast);
    next();
  }

  private void next() {
    if (reading || wanted.isEmpty()) {
      return;
    }
    var taken = take();
    reading = true;
    Background.supply(() -> read.apply(taken)).onDone(this::done).onFault(this::failed).start();
  }

  private Set<K> take() {
    var taken = new LinkedHashSet<K>();
    while (!wanted.isEmpty() && taken.size() < most) {
      taken.add(wanted.removeFirst());
    }
    return taken;
  }

  private void done(R result) {
    reading = false;
    done.accept(result);
    next();
  }

  private void failed(Throwable cause) {
    reading = false;
    failed.accept(cause);
    next();
  }
}
