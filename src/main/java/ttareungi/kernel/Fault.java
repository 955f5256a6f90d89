package ttareungi.kernel;

import java.util.Locale;

/**
 * Something that is nobody's refusal: a full disk, a locked or damaged file, a defect. Whether the
 * command took effect is not known; the same request id may be sent again and takes effect once.
 */
public final class Fault extends RuntimeException {
  private final String code;

  public Fault(String code, Throwable cause) {
    super(code + ": " + cause.getMessage(), cause);
    this.code = code;
  }

  /** Short and stable: what the screen shows and the log holds. */
  public String code() {
    return code;
  }

  /**
   * The fault of this failure: the one it was caused by, or {@code X-} and four digits made from
   * what was thrown and where, the same each time.
   */
  public static Fault of(Throwable failure) {
    Throwable root = failure;
    // The bound guards against a chain of causes that bites its tail.
    for (int depth = 0; root.getCause() != null && depth < 32; depth++) {
      if (root instanceof Fault fault) {
        return fault;
      }
      root = root.getCause();
    }
    return root instanceof Fault fault ? fault : new Fault("X-" + place(root), failure);
  }

  private static String place(Throwable root) {
    var trace = root.getStackTrace();
    var where = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    int hash = (root.getClass().getName() + where).hashCode();
    return String.format(Locale.ROOT, "%04X", hash & 0xffff);
  }
}
