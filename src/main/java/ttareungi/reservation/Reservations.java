package ttareungi.reservation;

import static ttareungi.kernel.Reason.BIKE_NOT_AVAILABLE;
import static ttareungi.kernel.Reason.BIKE_UNKNOWN;
import static ttareungi.kernel.Reason.FEE_CHANGED;
import static ttareungi.kernel.Reason.POINTS_SHORT;
import static ttareungi.kernel.Reason.RIDER_HAS_RESERVATION;
import static ttareungi.kernel.Reason.RIDER_UNKNOWN;
import static ttareungi.kernel.Reason.STATION_CLOSED;

import java.time.ZoneId;
import java.util.Optional;
import ttareungi.bike.Bike;
import ttareungi.bike.BikeRepository;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.point.Points;
import ttareungi.rider.RiderRepository;
import ttareungi.rider.Riders;
import ttareungi.setting.SettingRules;
import ttareungi.station.StationRepository;

/** The rules for beginning a reservation; {@link Endings} has those for what follows. */
public final class Reservations {
  private final ZoneId zone;

  /** {@code zone}: where a day of {@link ReserveNo} begins. */
  public Reservations(ZoneId zone) {
    this.zone = zone;
  }

  public void register(Decisions decisions) {
    decisions.with(ReserveBike.class, this::reserve);
    Endings.register(decisions);
    FaultReports.register(decisions);
    ForRiders.register(decisions);
  }

  private Outcome reserve(ReserveBike command, Work work) {
    var refusal = Riders.refusal(command.userId(), work);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var open = work.repository(ReservationRepository.class).openOf(command.userId());
    if (open.isPresent()) {
      return Rejection.of(RIDER_HAS_RESERVATION, open.get().reserveNo());
    }
    var tariff = Tariff.of(SettingRules.now(work));
    if (command.fee() != null && command.fee() != tariff.fee()) {
      return Rejection.of(FEE_CHANGED, tariff.fee());
    }
    return work.repository(BikeRepository.class)
        .find(command.bikeId())
        .map(bike -> reserve(command, bike, tariff, work))
        .orElseGet(() -> Rejection.of(BIKE_UNKNOWN, command.bikeId()));
  }

  private Outcome reserve(ReserveBike command, Bike bike, Tariff tariff, Work work) {
    var stationId = bike.stationId();
    if (stationId == null || work.repository(BikeRepository.class).reserve(bike.bikeId()) == 0) {
      return notForRent(bike, work);
    }
    var reservations = work.repository(ReservationRepository.class);
    long reserveNo = ReserveNo.next(reservations, work.now(), zone);
    var used = Points.use(command.userId(), tariff.fee(), reserveNo, work);
    if (used.isEmpty()) {
      return cannotPay(command.userId(), tariff, work);
    }
    var reservation = new Reservation(reserveNo, command, stationId, tariff, work.now());
    reservations.insert(reservation);
    return Outcome.accepted(
        used.get(),
        new BikeReserved(
            reserveNo,
            command.userId(),
            bike.bikeId(),
            stationId,
            bike.dock(),
            tariff.fee(),
            reservation.holdUntil()));
  }

  private static Rejection notForRent(Bike bike, Work work) {
    var closed =
        Optional.ofNullable(bike.stationId())
            .flatMap(work.repository(StationRepository.class)::find)
            .filter(station -> !station.isOpen());
    return closed.isPresent()
        ? Rejection.of(STATION_CLOSED, closed.get().name())
        : Rejection.of(BIKE_NOT_AVAILABLE, bike.bikeId());
  }

  private static Rejection cannotPay(long userId, Tariff tariff, Work work) {
    return work.repository(RiderRepository.class)
        .find(userId)
        .map(rider -> Rejection.of(POINTS_SHORT, rider.balance(), tariff.fee()))
        .orElseGet(() -> Rejection.of(RIDER_UNKNOWN, userId));
  }
}
