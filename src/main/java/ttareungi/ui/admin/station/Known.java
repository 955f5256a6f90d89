package ttareungi.ui.admin.station;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Reader;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;

/**
 * What a form of a station is held against before it is sent: numbers that are taken, and docks.
 */
record Known(Set<Long> numbers, int highestDock) {
  static final Known NOTHING = new Known(Set.of(), 0);

  /** Waits for the disk. {@code stationId}: null for a new one. */
  static Known read(Reader house, @Nullable Long stationId) {
    return house.read(
        StationRepository.class,
        stations -> {
          var numbers = new HashSet<Long>();
          stations.all().stream().map(Station::stationId).forEach(numbers::add);
          int highest = stationId == null ? 0 : stations.highestDockTaken(stationId);
          return new Known(Set.copyOf(numbers), highest);
        });
  }

  boolean has(long number) {
    return numbers.contains(number);
  }

  /** One above all others, and never below the first. */
  long free(long first) {
    return Math.max(first, numbers.stream().mapToLong(Long::longValue).max().orElse(0) + 1);
  }
}
