package ttareungi.ui.admin.stations.map;

import java.util.ArrayList;
import java.util.List;

/** Pushes spots apart that are too near for rings, a little at a time. */
final class Spread {
  private static final int ROUNDS = 200;
  private static final double WIDEST = 0.2;
  private static final double DENSE = 0.78;
  private static final double TINY = 1e-9;
  private static final double GOLDEN = 2.399963;

  private Spread() {}

  static List<Spot> apart(List<Spot> spots) {
    double room = Math.min(WIDEST, DENSE / Math.sqrt(Math.max(1, spots.size())));
    var now = new ArrayList<>(spots);
    for (int round = 0; round < ROUNDS; round++) {
      if (!push(now, room)) {
        break;
      }
    }
    return List.copyOf(now);
  }

  /** Whether any were too near. */
  private static boolean push(List<Spot> spots, double room) {
    boolean pushed = false;
    for (int i = 0; i < spots.size(); i++) {
      for (int j = i + 1; j < spots.size(); j++) {
        pushed |= push(spots, i, j, room);
      }
    }
    return pushed;
  }

  private static boolean push(List<Spot> spots, int i, int j, double room) {
    var one = spots.get(i);
    var other = spots.get(j);
    double apart = one.distance(other);
    if (apart >= room * 0.99) {
      return false;
    }
    // Two on one spot part in a direction of their own.
    double dx = apart < TINY ? Math.cos(GOLDEN * j) : (other.x() - one.x()) / apart;
    double dy = apart < TINY ? Math.sin(GOLDEN * j) : (other.y() - one.y()) / apart;
    double by = (room - apart) / 2;
    spots.set(i, inside(one.x() - dx * by, one.y() - dy * by));
    spots.set(j, inside(other.x() + dx * by, other.y() + dy * by));
    return true;
  }

  private static Spot inside(double x, double y) {
    return new Spot(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
  }
}
