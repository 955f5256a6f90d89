package ttareungi.ui.admin.stations.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ttareungi.ui.admin.stations.map.Plan.Link;

/** The shortest net that joins all spots, by Prim: meant for a few. */
final class Net {
  private final List<Spot> spots;
  private final double[] nearest;
  private final int[] from;
  private final boolean[] joined;

  private Net(List<Spot> spots) {
    this.spots = spots;
    nearest = new double[spots.size()];
    from = new int[spots.size()];
    joined = new boolean[spots.size()];
    Arrays.fill(nearest, Double.MAX_VALUE);
  }

  static List<Link> shortest(List<Spot> spots) {
    return spots.size() < 2 ? List.of() : new Net(spots).links();
  }

  private List<Link> links() {
    var links = new ArrayList<Link>();
    join(0);
    for (int i = 1; i < spots.size(); i++) {
      int next = next();
      links.add(new Link(spots.get(from[next]), spots.get(next)));
      join(next);
    }
    return List.copyOf(links);
  }

  private void join(int one) {
    joined[one] = true;
    for (int i = 0; i < spots.size(); i++) {
      double apart = spots.get(one).distance(spots.get(i));
      if (!joined[i] && apart < nearest[i]) {
        nearest[i] = apart;
        from[i] = one;
      }
    }
  }

  private int next() {
    int best = -1;
    for (int i = 0; i < spots.size(); i++) {
      if (!joined[i] && (best < 0 || nearest[i] < nearest[best])) {
        best = i;
      }
    }
    return best;
  }
}
