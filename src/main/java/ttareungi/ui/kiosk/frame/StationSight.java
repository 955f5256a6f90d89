package ttareungi.ui.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bike;
import ttareungi.bike.BikeRepository;
import ttareungi.event.BikeState;
import ttareungi.kernel.Reader;
import ttareungi.station.StationRepository;
import ttareungi.ui.common.Segment;
import ttareungi.ui.fx.Language;

/** The station as it is now: its docks in order, then the bikes that stand beside them. */
public record StationSight(
    long stationId, String name, @Nullable String nameEn, int docks, List<Spot> spots) {

  /** Before the first look. */
  public static StationSight none(long stationId) {
    return new StationSight(stationId, "", null, 0, List.of());
  }

  /** Waits for the disk. */
  public static StationSight read(Reader reader, long stationId) {
    var station =
        reader.read(StationRepository.class, stations -> stations.find(stationId)).orElseThrow();
    var bikes = reader.read(BikeRepository.class, all -> all.at(stationId));
    return new StationSight(
        stationId,
        station.name(),
        station.nameEn(),
        station.docks(),
        spots(station.docks(), bikes));
  }

  private static List<Spot> spots(int docks, List<Bike> bikes) {
    Map<Integer, Bike> byDock =
        bikes.stream()
            .filter(bike -> bike.dock() != null)
            .collect(
                Collectors.toMap(bike -> Objects.requireNonNull(bike.dock()), Function.identity()));
    var spots = new ArrayList<Spot>();
    IntStream.rangeClosed(1, docks).forEach(d -> spots.add(Spot.of(d, byDock.get(d))));
    bikes.stream().filter(bike -> bike.dock() == null).forEach(b -> spots.add(Spot.of(null, b)));
    return List.copyOf(spots);
  }

  /** In the language of the screen where the station has a name in it. */
  public String name(Language language) {
    return language == Language.EN && nameEn != null ? nameEn : name;
  }

  public long count(BikeState state) {
    return spots.stream().filter(spot -> spot.state() == state).count();
  }

  public long empty() {
    return spots.stream().filter(spot -> spot.bike() == null).count();
  }

  public List<Segment> ring() {
    return spots.stream().limit(docks).map(Spot::segment).toList();
  }
}
