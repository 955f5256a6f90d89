package ttareungi.ui.kiosk.frame;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import ttareungi.ui.fx.Background;

/**
 * Looks into the database again when something has happened: one look at a time, and one more where
 * something happened while it looked. So looks never overtake each other, however fast events come.
 */
public final class Reread<T> {
  private final Callable<T> read;
  private final Consumer<T> show;
  private final Consumer<Throwable> fault;
  private boolean looking;
  private boolean again;
  private boolean closed;

  public Reread(Callable<T> read, Consumer<T> show, Consumer<Throwable> fault) {
    this.read = read;
    this.show = show;
    this.fault = fault;
  }

  /** On the FX thread. */
  public void look() {
    again = looking;
    if (!looking && !closed) {
      looking = true;
      Background.<T>supply(read).onDone(this::done).onFault(this::failed).start();
    }
  }

  public void close() {
    closed = true;
  }

  private void done(T sight) {
    looking = false;
    if (closed) {
      return;
    }
    show.accept(sight);
    if (again) {
      look();
    }
  }

  private void failed(Throwable cause) {
    looking = false;
    if (!closed) {
      fault.accept(cause);
    }
  }
}
