package ttareungi.ui.admin.stations;

import java.util.Comparator;
import ttareungi.bike.StationStock;

/** By what the list is sorted. Its words are {@code stations.order.NAME}. */
public enum StationOrder {
  EMPTIEST,
  FULLEST,
  NAME,
  NUMBER;

  /** The number decides between equals. */
  Comparator<StationStock> comparator() {
    return first().thenComparingLong(StationStock::stationId);
  }

  private Comparator<StationStock> first() {
    return switch (this) {
      case EMPTIEST -> Comparator.comparingDouble(StationStock::fill);
      case FULLEST -> Comparator.comparingDouble(StationStock::taken).reversed();
      case NAME -> Comparator.comparing(StationStock::name);
      case NUMBER -> Comparator.comparingLong(StationStock::stationId);
    };
  }
}
