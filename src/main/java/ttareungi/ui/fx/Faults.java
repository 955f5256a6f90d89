package ttareungi.ui.fx;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a fault goes that nobody handled: into the log with a short stable code, and to every
 * window that shows such codes. The same defect in the same place has the same code every time.
 */
public final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final List<Consumer<Fault>> WINDOWS = new CopyOnWriteArrayList<>();

  private Faults() {}

  /** A fault and the code by which it is found in the log. */
  public record Fault(String code, Throwable cause) {}

  /** Shows faults in a window, on the FX thread, until the subscription ends. */
  public static Subscription show(Consumer<Fault> window) {
    WINDOWS.add(window);
    return () -> WINDOWS.remove(window);
  }

  /** From any thread. Returns the code, for the place that wants to show it itself. */
  public static String report(Throwable cause) {
    Fault fault = new Fault(code(cause), cause);
    LOG.error("{} {}", fault.code(), cause.toString(), cause);
    Fx.run(() -> WINDOWS.forEach(window -> window.accept(fault)));
    return fault.code();
  }

  /** Sends what escapes any thread the same way. */
  public static void catchUncaught() {
    Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> report(cause));
  }

  /**
   * The same for a program that somebody starts anew when it ends: after an Error, on whatever
   * thread, nothing that it holds can be trusted, and what it has committed is safe.
   */
  public static void catchUncaught(Runnable end) {
    Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> {
      try {
        report(cause);
      } finally { // also where nothing can be shown any more
        if (cause instanceof Error) {
          end.run();
        }
      }
    });
  }

  /** The same for the same failure in the same place, whatever its message or the time. */
  public static String code(Throwable cause) {
    return ttareungi.kernel.Fault.of(cause).code();
  }
}
