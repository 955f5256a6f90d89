package ttareungi.ui.admin.stations.map;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** From one station to the next with the arrows. */
final class Steps {
  private Steps() {}

  /** The nearest one within half a right angle of this direction. */
  static Optional<Long> next(Map<Long, Spot> spots, Spot from, int dx, int dy) {
    return spots.entrySet().stream()
        .filter(each -> lies(each.getValue(), from, dx, dy))
        .min(Comparator.comparingDouble(each -> each.getValue().distance(from)))
        .map(Map.Entry::getKey);
  }

  private static boolean lies(Spot spot, Spot from, int dx, int dy) {
    double x = spot.x() - from.x();
    double y = spot.y() - from.y();
    double along = x * dx + y * dy;
    return along > 0 && along >= Math.abs(x * dy) + Math.abs(y * dx);
  }
}
