package ttareungi.ui.admin.stations.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ttareungi.bike.StationStock;
import ttareungi.event.Position;

/**
 * Where stations are drawn: by their positions, not to scale. A few of them are spread until their
 * rings have room; of thousands each stands where it stands.
 *
 * @param spacing how far most of them are from their neighbours
 * @param links the shortest net between a few of them; empty between many
 */
record Plan(Bounds bounds, Map<Long, Spot> spots, double spacing, List<Link> links) {
  /** From one station to its neighbour. */
  record Link(Spot from, Spot to) {}

  static final int FEW = 60;
  static final Plan NOWHERE = new Plan(new Bounds(0, 0, 0, 0), Map.of(), 1, List.of());

  /** Those that nobody has measured are left out. */
  static Map<Long, Position> places(List<StationStock> stations) {
    var places = new LinkedHashMap<Long, Position>();
    for (var station : stations) {
      station.position().ifPresent(place -> places.put(station.stationId(), place));
    }
    return places;
  }

  static Plan of(Map<Long, Position> places) {
    if (places.isEmpty()) {
      return NOWHERE;
    }
    var bounds = Bounds.of(places.values());
    var raw = places.values().stream().map(bounds::spot).toList();
    boolean few = raw.size() <= FEW;
    var spread = few ? Spread.apart(raw) : raw;
    var spots = new LinkedHashMap<Long, Spot>();
    int i = 0;
    for (var id : places.keySet()) {
      spots.put(id, spread.get(i++));
    }
    var links = few ? Net.shortest(spread) : List.<Link>of();
    return new Plan(bounds, spots, Neighbours.spacing(spread), links);
  }
}
