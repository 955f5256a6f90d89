package ttareungi.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ttareungi.station.Station;

/** The stations as files name them: by their number, or by a name in either language. */
final class StationBook {
  private final Map<Long, Station> byNumber = new HashMap<>();
  private final Map<String, List<Station>> byName = new HashMap<>();
  private final Closest closest;

  StationBook(List<Station> stations) {
    var names = new ArrayList<String>();
    for (var station : stations) {
      byNumber.put(station.stationId(), station);
      name(station, station.name(), names);
      var english = station.nameEn();
      if (english != null && !english.isBlank() && !english.equals(station.name())) {
        name(station, english, names);
      }
    }
    closest = new Closest(names);
  }

  private void name(Station station, String name, List<String> names) {
    names.add(name);
    byName.computeIfAbsent(Vocabulary.plain(name), _ -> new ArrayList<>()).add(station);
  }

  /** None, one, or several of the same name. */
  List<Station> find(String text) {
    if (text.matches("\\d{1,9}")) {
      var station = byNumber.get(Long.parseLong(text));
      return station == null ? List.of() : List.of(station);
    }
    return byName.getOrDefault(Vocabulary.plain(text), List.of());
  }

  /** The name of the one that was perhaps meant. */
  Optional<String> perhaps(String text) {
    return closest.to(text);
  }
}
