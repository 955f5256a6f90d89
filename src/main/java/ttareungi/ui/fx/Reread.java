package ttareungi.ui.fx;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks into the database again when something has happened: {@link OneAtATime} without keys. */
public final class Reread<T> {
  private final OneAtATime<Boolean, T> looks;
  private boolean closed;

  public Reread(Supplier<T> read, Consumer<T> show, Consumer<Throwable> fault) {
    looks =
        new OneAtATime<Boolean, T>(any -> read.get(), unlessClosed(show))
            .orElse(unlessClosed(fault));
  }

  /** On the FX thread. */
  public void look() {
    if (!closed) {
      looks.request(List.of(true));
    }
  }

  public void close() {
    closed = true;
  }

  private <A> Consumer<A> unlessClosed(Consumer<A> consumer) {
    return answer -> {
      if (!closed) {
        consumer.accept(answer);
      }
    };
  }
}
