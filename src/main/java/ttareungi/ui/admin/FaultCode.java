package ttareungi.ui.admin;

import java.util.concurrent.CompletionException;
import ttareungi.kernel.Fault;
import ttareungi.ui.fx.Faults;

/** The code a screen shows for a failure that it shows itself: the house's own where it has one. */
public final class FaultCode {
  private FaultCode() {}

  public static String of(Throwable cause) {
    var root =
        cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
    return root instanceof Fault fault ? fault.code() : Faults.report(root);
  }
}
