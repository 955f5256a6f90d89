package ttareungi.bike;

import static java.util.Objects.requireNonNull;
import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.BIKE_EXISTS;
import static ttareungi.kernel.Reason.BIKE_NOT_IN_MAINTENANCE;
import static ttareungi.kernel.Reason.BIKE_NUMBER_INVALID;
import static ttareungi.kernel.Reason.DATE_IN_FUTURE;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.MEMO_TOO_LONG;
import static ttareungi.kernel.Reason.STATION_CLOSED;
import static ttareungi.kernel.Reason.STATION_FULL;
import static ttareungi.kernel.Reason.STATION_UNKNOWN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;

/** The rules for bikes. */
public final class Bikes {
  /** What eight digits can show. */
  public static final long HIGHEST_NUMBER = 99_999_999;

  public static final int LONGEST_MEMO = 200;

  private final ZoneId zone;

  /** {@code zone}: where "today" is decided. */
  public Bikes(ZoneId zone) {
    this.zone = zone;
  }

  public void register(Decisions decisions) {
    decisions.with(RegisterBike.class, this::registerBike);
    decisions.with(FinishRepair.class, Bikes::finishRepair);
  }

  private static Outcome finishRepair(FinishRepair command, Work work) {
    return work.repository(BikeRepository.class).putOnRent(command.bikeId()) == 1
        ? accepted(
            new BikeStateChanged(
                command.bikeId(), BikeState.MAINTENANCE, BikeState.AVAILABLE, null, null))
        : Rejection.of(BIKE_NOT_IN_MAINTENANCE, command.bikeId());
  }

  private Outcome registerBike(RegisterBike command, Work work) {
    var today = LocalDate.ofInstant(work.now(), zone);
    return refusal(command, today)
        .<Outcome>map(refused -> refused)
        .orElseGet(() -> place(command, work));
  }

  /** What is wrong with the command by itself. */
  static Optional<Rejection> refusal(RegisterBike command, LocalDate today) {
    var day = command.registeredOn();
    if (command.colour() == null || day == null) {
      var missing = command.colour() == null ? "colour" : "registeredOn";
      return Optional.of(Rejection.of(FIELD_MISSING, missing));
    }
    if (command.bikeId() < 1 || command.bikeId() > HIGHEST_NUMBER) {
      return Optional.of(Rejection.of(BIKE_NUMBER_INVALID, command.bikeId(), HIGHEST_NUMBER));
    }
    if (day.isAfter(today)) {
      return Optional.of(Rejection.of(DATE_IN_FUTURE, day));
    }
    var memo = command.memo();
    return memo != null && memo.length() > LONGEST_MEMO
        ? Optional.of(Rejection.of(MEMO_TOO_LONG, LONGEST_MEMO))
        : Optional.empty();
  }

  private static Outcome place(RegisterBike command, Work work) {
    if (work.repository(BikeRepository.class).find(command.bikeId()).isPresent()) {
      return Rejection.of(BIKE_EXISTS, command.bikeId());
    }
    return work.repository(StationRepository.class)
        .find(command.stationId())
        .map(station -> dock(command, station, work))
        .orElseGet(() -> Rejection.of(STATION_UNKNOWN, command.stationId()));
  }

  private static Outcome dock(RegisterBike command, Station station, Work work) {
    if (!station.isOpen()) {
      return Rejection.of(STATION_CLOSED, station.name());
    }
    var dock = Docks.lowestFree(station, work);
    if (dock.isEmpty()) {
      return Rejection.of(STATION_FULL, station.name());
    }
    var bike = new Bike(command, dock.getAsInt());
    work.repository(BikeRepository.class).insert(bike);
    return accepted(registered(bike));
  }

  static BikeRegistered registered(Bike bike) {
    var station = requireNonNull(bike.stationId());
    return new BikeRegistered(
        bike.bikeId(), bike.colour(), bike.registeredOn(), station, bike.dock());
  }
}
