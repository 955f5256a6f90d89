package ttareungi.ui.fx;

import java.util.Objects;
import java.util.stream.Stream;
import ttareungi.kernel.Fault;

/** The code by which a fault is found in the log. */
public final class FaultCode {
  private static final int DEPTH = 32;

  private FaultCode() {}

  /** The desk's own where it has given one: it has logged it already. */
  public static String of(Throwable cause) {
    return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
        .limit(DEPTH)
        .filter(Fault.class::isInstance)
        .map(fault -> ((Fault) fault).code())
        .findFirst()
        .orElseGet(() -> Faults.report(cause));
  }
}
