package ttareungi.bike;

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
import ttareungi.event.BikeColour;
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
    var colour = command.colour();
    var day = command.registeredOn();
    if (colour == null || day == null) {
      return Rejection.of(FIELD_MISSING, colour == null ? "colour" : "registeredOn");
    }
    if (command.bikeId() < 1 || command.bikeId() > HIGHEST_NUMBER) {
      return Rejection.of(BIKE_NUMBER_INVALID, command.bikeId(), HIGHEST_NUMBER);
    }
    if (day.isAfter(LocalDate.ofInstant(work.now(), zone))) {
      return Rejection.of(DATE_IN_FUTURE, day);
    }
    if (command.memo() != null && command.memo().length() > LONGEST_MEMO) {
      return Rejection.of(MEMO_TOO_LONG, LONGEST_MEMO);
    }
    if (work.repository(BikeRepository.class).find(command.bikeId()).isPresent()) {
      return Rejection.of(BIKE_EXISTS, command.bikeId());
    }
    return work.repository(StationRepository.class)
        .find(command.stationId())
        .map(station -> dock(command, day, colour, station, work))
        .orElseGet(() -> Rejection.of(STATION_UNKNOWN, command.stationId()));
  }

  private static Outcome dock(
      RegisterBike command, LocalDate day, BikeColour colour, Station station, Work work) {
    if (!station.isOpen()) {
      return Rejection.of(STATION_CLOSED, station.name());
    }
    var dock = Docks.lowestFree(station, work);
    if (dock.isEmpty()) {
      return Rejection.of(STATION_FULL, station.name());
    }
    work.repository(BikeRepository.class).insert(new Bike(command, day, colour, dock.getAsInt()));
    return accepted(
        new BikeRegistered(command.bikeId(), colour, day, station.stationId(), dock.getAsInt()));
  }
}
