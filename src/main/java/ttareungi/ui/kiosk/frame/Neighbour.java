package ttareungi.ui.kiosk.frame;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.kernel.Reader;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.fx.Language;

/** Another station, for a rider whom this one cannot serve. */
public record Neighbour(long stationId, String name, @Nullable String nameEn, long bikes) {
  private static final int LOOKED_AT = 20;

  /**
   * The open one with the nearest number, whose kiosk serves; with bikes, if one has any: where
   * stations are is not recorded, and numbers are given out by district. Waits for the disk.
   */
  public static Optional<Neighbour> of(Reader reader, long stationId) {
    return reader.read(StationRepository.class, StationRepository::all).stream()
        .filter(other -> other.isOpen() && other.stationId() != stationId)
        .sorted(Comparator.comparingLong(other -> Math.abs(other.stationId() - stationId)))
        .filter(other -> !Service.isOut(reader, other.stationId()))
        .limit(LOOKED_AT)
        .map(other -> with(reader, other))
        .reduce((near, far) -> near.bikes() > 0 || far.bikes() == 0 ? near : far);
  }

  private static Neighbour with(Reader reader, Station other) {
    long bikes = StationSight.read(reader, other.stationId()).count(BikeState.AVAILABLE);
    return new Neighbour(other.stationId(), other.name(), other.nameEn(), bikes);
  }

  /** In the language of the screen where it has a name in it. */
  public String name(Language language) {
    return language == Language.EN && nameEn != null ? nameEn : name;
  }
}
