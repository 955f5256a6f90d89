package ttareungi.ui.admin.register;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import ttareungi.bike.BikeRepository;
import ttareungi.kernel.Reader;
import ttareungi.ui.admin.part.StationChoice;

/** Which docks of a station are free: the bike gets the first. */
record FreeDocks(long stationId, List<Integer> docks) {
  boolean of(StationChoice choice) {
    return stationId == choice.stationId();
  }

  static FreeDocks read(Reader house, StationChoice choice) {
    var taken =
        new HashSet<>(
            house.read(BikeRepository.class, bikes -> bikes.docksTaken(choice.stationId())));
    return new FreeDocks(
        choice.stationId(),
        IntStream.rangeClosed(1, choice.station().docks())
            .boxed()
            .filter(dock -> !taken.contains(dock))
            .toList());
  }
}
