package ttareungi.ui.admin.stations;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ttareungi.bike.StationStock;

/** Which stations are listed, and in what order. */
record StationSieve(StationFilter filter, String search, StationOrder order) {
  List<StationStock> of(Collection<StationStock> all) {
    var typed = typed();
    return all.stream()
        .filter(station -> filter.has(station) && says(station, typed))
        .sorted(order.comparator())
        .toList();
  }

  /** How many each filter leaves of those searched for. */
  Map<StationFilter, Long> counts(Collection<StationStock> all) {
    var typed = typed();
    var counts = new EnumMap<StationFilter, Long>(StationFilter.class);
    for (var each : StationFilter.values()) {
      counts.put(each, all.stream().filter(s -> each.has(s) && says(s, typed)).count());
    }
    return counts;
  }

  private String typed() {
    return search.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean says(StationStock station, String typed) {
    var nameEn = station.nameEn();
    return typed.isEmpty()
        || Long.toString(station.stationId()).startsWith(typed)
        || station.name().toLowerCase(Locale.ROOT).contains(typed)
        || (nameEn != null && nameEn.toLowerCase(Locale.ROOT).contains(typed));
  }
}
