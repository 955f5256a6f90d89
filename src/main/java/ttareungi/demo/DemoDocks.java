package ttareungi.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import ttareungi.station.OpenStation;

/** How many docks of the invented city are free: nobody rides to a full station. */
final class DemoDocks {
  private final Map<Long, Integer> free = new HashMap<>();

  DemoDocks(List<OpenStation> stations) {
    stations.forEach(station -> free.put(station.stationId(), station.docks()));
  }

  void take(long stationId) {
    free.merge(stationId, -1, Integer::sum);
  }

  void leave(long stationId) {
    free.merge(stationId, 1, Integer::sum);
  }

  /** There are more docks than bikes, so there is always one. */
  long anyWithRoom(RandomGenerator random) {
    var roomy =
        free.entrySet().stream()
            .filter(station -> station.getValue() > 0)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return roomy.get(random.nextInt(roomy.size()));
  }
}
