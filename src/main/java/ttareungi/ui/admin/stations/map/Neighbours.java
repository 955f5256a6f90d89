package ttareungi.ui.admin.stations.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How near spots are to each other. */
final class Neighbours {
  private static final double ALONE = 1;

  private Neighbours() {}

  /** A quarter of them have a neighbour nearer than this. */
  static double spacing(List<Spot> spots) {
    if (spots.size() < 2) {
      return ALONE;
    }
    var west = spots.stream().sorted(Comparator.comparingDouble(Spot::x)).toList();
    var nearest = new double[west.size()];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = Math.min(nearest(west, i, 1), nearest(west, i, -1));
    }
    Arrays.sort(nearest);
    return nearest[nearest.length / 4];
  }

  /** To one side, and no further than the best so far. */
  private static double nearest(List<Spot> west, int i, int step) {
    var spot = west.get(i);
    double best = ALONE;
    for (int j = i + step; j >= 0 && j < west.size(); j += step) {
      if (Math.abs(west.get(j).x() - spot.x()) > best) {
        break;
      }
      best = Math.min(best, spot.distance(west.get(j)));
    }
    return best;
  }
}
