package ttareungi.ui.kiosk.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.Position;
import ttareungi.kernel.Reader;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.fx.Language;

/**
 * Another station, for a rider whom this one cannot serve.
 *
 * @param metres as the crow flies; empty where either position is not known
 */
public record Neighbour(
    long stationId, String name, @Nullable String nameEn, long bikes, OptionalDouble metres) {
  private static final int LOOKED_AT = 20;

  /** Streets are no straight lines. */
  private static final double DETOUR = 1.3;

  private static final double METRES_A_MINUTE = 67;

  /**
   * The nearest open one whose kiosk serves; with bikes, if one has any. Where positions are not
   * known the numbers stand for them, which are given out by district. Waits for the disk.
   */
  public static Optional<Neighbour> of(Reader reader, long stationId) {
    var all = reader.read(StationRepository.class, StationRepository::all);
    var here = all.stream().filter(each -> each.stationId() == stationId).findFirst();
    var at = here.flatMap(Station::position);
    return others(all, stationId, at)
        .filter(other -> !Service.isOut(reader, other.stationId()))
        .limit(LOOKED_AT)
        .map(other -> with(reader, other, at))
        .reduce((near, far) -> near.bikes() > 0 || far.bikes() == 0 ? near : far);
  }

  private static Stream<Station> others(List<Station> all, long stationId, Optional<Position> at) {
    return all.stream()
        .filter(other -> other.isOpen() && other.stationId() != stationId)
        .sorted(
            Comparator.comparingDouble(
                    (Station other) -> metres(at, other).orElse(Double.MAX_VALUE))
                .thenComparingLong(other -> Math.abs(other.stationId() - stationId)));
  }

  private static Neighbour with(Reader reader, Station other, Optional<Position> at) {
    long bikes = StationSight.read(reader, other.stationId()).count(BikeState.AVAILABLE);
    return new Neighbour(other.stationId(), other.name(), other.nameEn(), bikes, metres(at, other));
  }

  private static OptionalDouble metres(Optional<Position> at, Station other) {
    return at.isEmpty() || other.position().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(metres(at.get(), other.position().get()));
  }

  private static double metres(Position from, Position to) {
    return Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude())
        .s12;
  }

  /** On foot, rounded up; 0 where it is not known. */
  public long minutes() {
    return metres.isEmpty()
        ? 0
        : Math.max(1, (long) Math.ceil(metres.getAsDouble() * DETOUR / METRES_A_MINUTE));
  }

  /** In the language of the screen where it has a name in it. */
  public String name(Language language) {
    return language == Language.EN && nameEn != null ? nameEn : name;
  }
}
