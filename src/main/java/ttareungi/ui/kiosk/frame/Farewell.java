package ttareungi.ui.kiosk.frame;

import java.util.List;

/**
 * What was done, as the last screen says it: keys {@code kiosk.done.NAME.title} and {@code .text}.
 */
public record Farewell(Kind kind, List<Object> args) {
  /** The endings. */
  public enum Kind {
    STARTED("kiosk.done.STARTED", "fth-navigation"),
    STARTED_BESIDE("kiosk.done.STARTED_BESIDE", "fth-navigation"),
    CANCELLED("kiosk.done.CANCELLED", "fth-rotate-ccw"),
    RETURNED("kiosk.done.RETURNED", "fth-check"),
    RETURNED_BESIDE("kiosk.done.RETURNED_BESIDE", "fth-check"),
    EXPIRED("kiosk.done.EXPIRED", "fth-clock"),
    EXPIRED_KEPT("kiosk.done.EXPIRED_KEPT", "fth-clock"),
    REPORTED("kiosk.done.REPORTED", "fth-tool"),
    REPORTED_HELD("kiosk.done.REPORTED_HELD", "fth-tool");

    private final String key;
    private final String icon;

    Kind(String key, String icon) {
      this.key = key;
      this.icon = icon;
    }

    /** The words are {@code KEY.title} and {@code KEY.text}. */
    public String key() {
      return key;
    }

    public String icon() {
      return icon;
    }
  }

  public static Farewell of(Kind kind, Object... args) {
    return new Farewell(kind, List.of(args));
  }
}
