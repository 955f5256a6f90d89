package ttareungi.wiring;

/** Which release this is. */
public final class Release {
  public static final String VERSION = "1.0.0";

  private Release() {}
}
