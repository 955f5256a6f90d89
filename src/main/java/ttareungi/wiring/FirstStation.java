package ttareungi.wiring;

import java.time.Clock;
import java.util.Comparator;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.store.DataDirectory;

/** The station of a kiosk that nobody named one for, as from a menu. */
public final class FirstStation {
  private FirstStation() {}

  /**
   * That of the lowest number among the open ones, or else among all; 0 where there is none. Slow:
   * opens the house.
   */
  public static long of(DataDirectory data) {
    try (var house = House.open(data, Clock.systemUTC())) {
      return house.reader().read(StationRepository.class, StationRepository::all).stream()
          .min(
              Comparator.comparing(Station::isOpen)
                  .reversed()
                  .thenComparingLong(Station::stationId))
          .map(Station::stationId)
          .orElse(0L);
    }
  }
}
