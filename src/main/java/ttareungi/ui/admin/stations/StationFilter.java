package ttareungi.ui.admin.stations;

import ttareungi.bike.StationStock;
import ttareungi.bike.StockLevel;

/** Some of the stations. Its words are {@code stations.filter.NAME}. */
public enum StationFilter {
  ALL,
  /** Few bikes for rent, or none. */
  LOW,
  FULL,
  CLOSED;

  boolean has(StationStock station) {
    return switch (this) {
      case ALL -> true;
      case LOW -> station.level() == StockLevel.LOW || station.level() == StockLevel.EMPTY;
      case FULL -> station.level() == StockLevel.FULL;
      case CLOSED -> station.level() == StockLevel.CLOSED;
    };
  }
}
