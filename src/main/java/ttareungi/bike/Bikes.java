package ttareungi.bike;

import static java.util.Objects.requireNonNull;
import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.BIKE_EXISTS;
import static ttareungi.kernel.Reason.BIKE_IN_USE;
import static ttareungi.kernel.Reason.BIKE_NOT_IN_MAINTENANCE;
import static ttareungi.kernel.Reason.BIKE_NUMBER_INVALID;
import static ttareungi.kernel.Reason.BIKE_RETIRED;
import static ttareungi.kernel.Reason.BIKE_UNKNOWN;
import static ttareungi.kernel.Reason.DATE_IN_FUTURE;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.MEMO_TOO_LONG;
import static ttareungi.kernel.Reason.STATION_CLOSED;
import static ttareungi.kernel.Reason.STATION_FULL;
import static ttareungi.kernel.Reason.STATION_UNKNOWN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent.BikeChanged;
import ttareungi.event.DomainEvent.BikeMoved;
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
    decisions.with(EditBike.class, this::edit);
    decisions.with(MoveBike.class, Bikes::move);
    decisions.with(SendToMaintenance.class, Bikes::sendToMaintenance);
    decisions.with(RetireBike.class, Bikes::retire);
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
    return wrongFact(day, command.memo(), today);
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

  private static Optional<Rejection> wrongFact(
      LocalDate day, @Nullable String memo, LocalDate today) {
    if (day.isAfter(today)) {
      return Optional.of(Rejection.of(DATE_IN_FUTURE, day));
    }
    return memo != null && memo.length() > LONGEST_MEMO
        ? Optional.of(Rejection.of(MEMO_TOO_LONG, LONGEST_MEMO))
        : Optional.empty();
  }

  private Outcome edit(EditBike command, Work work) {
    var colour = command.colour();
    var day = command.registeredOn();
    if (colour == null || day == null) {
      return Rejection.of(FIELD_MISSING, colour == null ? "colour" : "registeredOn");
    }
    var wrong = wrongFact(day, command.memo(), LocalDate.ofInstant(work.now(), zone));
    if (wrong.isPresent()) {
      return wrong.get();
    }
    var bikes = work.repository(BikeRepository.class);
    return bikes.edit(command.bikeId(), colour, day, command.memo()) == 1
        ? accepted(new BikeChanged(command.bikeId(), colour, day, command.memo()))
        : Rejection.of(BIKE_UNKNOWN, command.bikeId());
  }

  private static Outcome move(MoveBike command, Work work) {
    return whileStanding(
        command.bikeId(),
        work,
        bike ->
            work.repository(StationRepository.class)
                .find(command.stationId())
                .map(station -> move(bike, station, work))
                .orElseGet(() -> Rejection.of(STATION_UNKNOWN, command.stationId())));
  }

  private static Outcome move(Bike bike, Station station, Work work) {
    if (Objects.equals(bike.stationId(), station.stationId())) {
      return accepted(); // it stands there already
    }
    if (!station.isOpen()) {
      return Rejection.of(STATION_CLOSED, station.name());
    }
    var dock = Docks.lowestFree(station, work);
    if (dock.isEmpty()) {
      return Rejection.of(STATION_FULL, station.name());
    }
    int free = dock.getAsInt();
    var bikes = work.repository(BikeRepository.class);
    return bikes.move(bike.bikeId(), station.stationId(), free) == 1
        ? accepted(new BikeMoved(bike.bikeId(), bike.stationId(), station.stationId(), free))
        : Rejection.of(BIKE_IN_USE, bike.bikeId());
  }

  private static Outcome sendToMaintenance(SendToMaintenance command, Work work) {
    long id = command.bikeId();
    return whileStanding(
        id,
        work,
        bike ->
            work.repository(BikeRepository.class).takeOffRent(id) == 1
                ? accepted(
                    new BikeStateChanged(
                        id, BikeState.AVAILABLE, BikeState.MAINTENANCE, null, null))
                : accepted()); // it is there already
  }

  private static Outcome retire(RetireBike command, Work work) {
    long id = command.bikeId();
    return whileStanding(
        id,
        work,
        bike ->
            work.repository(BikeRepository.class).retire(id) == 1
                ? accepted(
                    new BikeStateChanged(
                        id, bike.state(), BikeState.RETIRED, null, null, command.why()))
                : Rejection.of(BIKE_IN_USE, id));
  }

  /** Nobody has it, nobody waits for it, and it is one still. */
  private static Outcome whileStanding(long bikeId, Work work, Function<Bike, Outcome> decide) {
    var found = work.repository(BikeRepository.class).find(bikeId);
    if (found.isEmpty()) {
      return Rejection.of(BIKE_UNKNOWN, bikeId);
    }
    return switch (found.get().state()) {
      case AVAILABLE, MAINTENANCE -> decide.apply(found.get());
      case RESERVED, IN_USE -> Rejection.of(BIKE_IN_USE, bikeId);
      case RETIRED -> Rejection.of(BIKE_RETIRED, bikeId);
    };
  }
}
