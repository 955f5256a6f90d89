package ttareungi.bike;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ttareungi.kernel.Work;
import ttareungi.station.Station;

/** Which docks of a station are free. */
public final class Docks {
  private Docks() {}

  public static OptionalInt lowestFree(Station station, Work work) {
    var taken =
        new HashSet<>(work.repository(BikeRepository.class).docksTaken(station.stationId()));
    return IntStream.rangeClosed(1, station.docks()).filter(d -> !taken.contains(d)).findFirst();
  }
}
