package ttareungi.ui.admin.stations.map;

import java.util.Locale;
import ttareungi.bike.StockLevel;

/** What the map is drawn with; the theme has its colours, by {@code .station-map > .ink.NAME}. */
enum Ink {
  AVAILABLE,
  RESERVED,
  MAINTENANCE,
  FREE,
  FACE,
  LAND,
  LINE,
  EDGE,
  TEXT,
  MUTED,
  WATER,
  WATER_NAME,
  WARNING,
  DANGER,
  CHOSEN;

  String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Round the ring: what needs a truck is seen from afar. */
  static Ink edge(StockLevel level) {
    return switch (level) {
      case EMPTY, FULL -> DANGER;
      case LOW -> WARNING;
      case FINE -> EDGE;
      case CLOSED -> MUTED;
    };
  }

  static Ink dot(StockLevel level) {
    return level == StockLevel.FINE ? AVAILABLE : edge(level);
  }
}
