package ttareungi.ui.kiosk.frame;

import java.util.List;

/** What was done, as the last screen says it: keys {@code kiosk.done.NAME.title} and {@code .text}. */
public record Farewell(Kind kind, List<Object> args) {
  /** The endings. */
  public enum Kind {
    STARTED("fth-navigation"),
    STARTED_BESIDE("fth-navigation"),
    CANCELLED("fth-rotate-ccw"),
    RETURNED("fth-check"),
    RETURNED_BESIDE("fth-check"),
    EXPIRED("fth-clock"),
    EXPIRED_KEPT("fth-clock");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }

    public String icon() {
      return icon;
    }
  }

  public static Farewell of(Kind kind, Object... args) {
    return new Farewell(kind, List.of(args));
  }
}
