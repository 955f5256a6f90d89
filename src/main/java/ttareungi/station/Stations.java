package ttareungi.station;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.DOCKS_OUT_OF_RANGE;
import static ttareungi.kernel.Reason.DOCK_TAKEN;
import static ttareungi.kernel.Reason.POSITION_INVALID;
import static ttareungi.kernel.Reason.STATION_EXISTS;
import static ttareungi.kernel.Reason.STATION_UNKNOWN;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.StationChanged;
import ttareungi.event.DomainEvent.StationClosed;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.DomainEvent.StationReopened;
import ttareungi.event.Position;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Names;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;

/** The rules for stations. */
public final class Stations {
  public static final int MOST_DOCKS = 200;

  private Stations() {}

  public static void register(Decisions decisions) {
    decisions.with(OpenStation.class, Stations::open);
    decisions.with(EditStation.class, Stations::edit);
    decisions.with(CloseStation.class, Stations::close);
    decisions.with(ReopenStation.class, Stations::reopen);
  }

  private static Outcome open(OpenStation command, Work work) {
    return refusal(command).<Outcome>map(refused -> refused).orElseGet(() -> place(command, work));
  }

  /** What is wrong with the command by itself. */
  static Optional<Rejection> refusal(OpenStation command) {
    return refusal(command.name(), command.nameEn(), command.docks(), command.position());
  }

  private static Optional<Rejection> refusal(
      String name, @Nullable String nameEn, int docks, @Nullable Position position) {
    var unfit =
        Names.refusal(name, Names.LONGEST_OF_STATION)
            .or(() ->
                nameEn == null || nameEn.isBlank()
                    ? Optional.empty()
                    : Names.refusal(nameEn, Names.LONGEST_OF_STATION));
    if (unfit.isPresent()) {
      return unfit;
    }
    if (docks < 1 || docks > MOST_DOCKS) {
      return Optional.of(Rejection.of(DOCKS_OUT_OF_RANGE, docks, MOST_DOCKS));
    }
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

  private static Outcome edit(EditStation command, Work work) {
    return refusal(command.name(), command.nameEn(), command.docks(), command.position())
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> known(command.stationId(), work, now -> edit(command, now, work)));
  }

  private static Outcome edit(EditStation command, Station now, Work work) {
    var changed =
        new StationChanged(
            command.stationId(),
            command.name(),
            command.nameEn(),
            command.docks(),
            command.position());
    if (changed.equals(asItIs(now))) {
      return accepted();
    }
    var stations = work.repository(StationRepository.class);
    int highest = stations.highestDockTaken(command.stationId());
    if (command.docks() < highest) {
      return Rejection.of(DOCK_TAKEN, highest);
    }
    stations.edit(changed);
    return accepted(changed);
  }

  private static StationChanged asItIs(Station station) {
    return new StationChanged(
        station.stationId(),
        station.name(),
        station.nameEn(),
        station.docks(),
        station.position().orElse(null));
  }

  private static Outcome close(CloseStation command, Work work) {
    var stations = work.repository(StationRepository.class);
    return known(
        command.stationId(),
        work,
        station ->
            stations.close(station.stationId()) == 1
                ? accepted(new StationClosed(station.stationId(), command.why()))
                : accepted());
  }

  private static Outcome reopen(ReopenStation command, Work work) {
    var stations = work.repository(StationRepository.class);
    return known(
        command.stationId(),
        work,
        station ->
            stations.reopen(station.stationId()) == 1
                ? accepted(new StationReopened(station.stationId()))
                : accepted());
  }

  private static Outcome known(long stationId, Work work, Function<Station, Outcome> then) {
    return work.repository(StationRepository.class)
        .find(stationId)
        .map(then)
        .orElseGet(() -> Rejection.of(STATION_UNKNOWN, stationId));
  }
}
