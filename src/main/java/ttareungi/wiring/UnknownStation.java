package ttareungi.wiring;

import java.util.List;
import java.util.stream.Collectors;
import ttareungi.kernel.Reader;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;

/** A kiosk was asked for at a station that is not there; says which are. */
public final class UnknownStation extends RuntimeException {
  private static final int NAMED = 10;

  private final long stationId;
  private final String known;

  private UnknownStation(long stationId, String known) {
    super("there is no station " + stationId + "; there are: " + known);
    this.stationId = stationId;
    this.known = known;
  }

  static void refuse(Reader reader, long stationId) {
    var stations = reader.read(StationRepository.class, StationRepository::all);
    if (stations.stream().noneMatch(station -> station.stationId() == stationId)) {
      throw new UnknownStation(stationId, named(stations));
    }
  }

  private static String named(List<Station> stations) {
    var first =
        stations.stream()
            .limit(NAMED)
            .map(station -> String.valueOf(station.stationId()))
            .collect(Collectors.joining(", "));
    int more = stations.size() - NAMED;
    return more > 0 ? first + " (+" + more + ")" : first;
  }

  long stationId() {
    return stationId;
  }

  /** The first numbers; empty where there is no station at all. */
  String known() {
    return known;
  }
}
