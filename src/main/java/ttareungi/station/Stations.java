package ttareungi.station;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.DOCKS_OUT_OF_RANGE;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.POSITION_INVALID;
import static ttareungi.kernel.Reason.STATION_EXISTS;

import java.util.Optional;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/** The rules for stations. */
public final class Stations {
  public static final int MOST_DOCKS = 200;

  private Stations() {}

  public static void register(Decisions decisions) {
    decisions.with(OpenStation.class, Stations::open);
  }

  private static Outcome open(OpenStation command, Work work) {
    return refusal(command).<Outcome>map(refused -> refused).orElseGet(() -> place(command, work));
  }

  /** What is wrong with the command by itself. */
  static Optional<Rejection> refusal(OpenStation command) {
    if (command.name().isBlank()) {
      return Optional.of(Rejection.of(FIELD_MISSING, "name"));
    }
    if (command.docks() < 1 || command.docks() > MOST_DOCKS) {
      return Optional.of(Rejection.of(DOCKS_OUT_OF_RANGE, command.docks(), MOST_DOCKS));
    }
    var position = command.position();
    return position != null && !position.existsOnEarth()
        ? Optional.of(Rejection.of(POSITION_INVALID))
        : Optional.empty();
  }

  private static Outcome place(OpenStation command, Work work) {
    var stations = work.repository(StationRepository.class);
    if (stations.find(command.stationId()).isPresent()) {
      return Rejection.of(STATION_EXISTS, command.stationId());
    }
    stations.insert(new Station(command));
    return accepted(opened(command));
  }

  static StationOpened opened(OpenStation command) {
    return new StationOpened(
        command.stationId(), command.name(), command.nameEn(), command.docks(), command.position());
  }
}
