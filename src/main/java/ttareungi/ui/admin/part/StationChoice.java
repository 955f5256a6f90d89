package ttareungi.ui.admin.part;

import java.util.HashMap;
import java.util.List;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.DocksTaken;
import ttareungi.kernel.Reader;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.Language;

/** A station with room for a bike. */
public record StationChoice(Station station, int free) {
  /** Off the FX thread: the open stations that have a free dock. */
  public static List<StationChoice> read(Reader house) {
    return all(house).stream()
        .filter(choice -> choice.station().isOpen() && choice.free() > 0)
        .toList();
  }

  /** Off the FX thread: all stations. */
  public static List<StationChoice> all(Reader house) {
    var stations = house.read(StationRepository.class, StationRepository::all);
    var taken = new HashMap<Long, Long>();
    house
        .read(BikeRepository.class, BikeRepository::docksTaken)
        .forEach((DocksTaken docks) -> taken.put(docks.stationId(), docks.bikes()));
    return stations.stream()
        .map(s -> new StationChoice(s, (int) (s.docks() - taken.getOrDefault(s.stationId(), 0L))))
        .toList();
  }

  public long stationId() {
    return station.stationId();
  }

  public String name(Language language) {
    return StationNames.pick(station.name(), station.nameEn(), language);
  }
}
