package ttareungi.kernel;

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
}
