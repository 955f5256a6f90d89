package ttareungi.reservation;

import static ttareungi.kernel.Reason.HOLD_NOT_OVER;
import static ttareungi.kernel.Reason.RESERVATION_OVER;
import static ttareungi.kernel.Reason.RESERVATION_UNKNOWN;
import static ttareungi.kernel.Reason.RIDE_ALREADY_STARTED;
import static ttareungi.kernel.Reason.STATION_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.Docks;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.DomainEvent.ReservationExpired;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.ReservationStatus;
import ttareungi.event.Why;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.point.Points;
import ttareungi.rider.Riders;
import ttareungi.setting.SettingRules;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;

/** The rules for what follows a reservation: start, cancel, return, expire. An end is for ever. */
final class Endings {
  private Endings() {}

  static void register(Decisions decisions) {
    decisions.with(StartRide.class, Endings::start);
    decisions.with(CancelReservation.class, Endings::cancel);
    decisions.with(ReturnBike.class, Endings::giveBack);
    decisions.with(ExpireHold.class, Endings::expire);
  }

  private static Outcome start(StartRide command, Work work) {
    var refusal = Riders.refusal(command.userId(), work);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return whileHeld(
        ofRider(command.reserveNo(), command.userId(), work),
        work.now(),
        reservation -> {
          changed(reservations(work).started(reservation.reserveNo(), work.now()));
          changed(work.repository(BikeRepository.class).ride(reservation.bikeId()));
          return Outcome.accepted(
              new RideStarted(
                  reservation.reserveNo(),
                  reservation.userId(),
                  reservation.bikeId(),
                  reservation.stationId()));
        });
  }

  private static Outcome cancel(CancelReservation command, Work work) {
    return whileHeld(
        ofRider(command.reserveNo(), command.userId(), work),
        work.now(),
        reservation -> new Outcome.Accepted(callOff(reservation, null, work)));
  }

  /**
   * Of one that is RESERVED: what was taken is given back, and the bike is free. {@code why}: where
   * an operator does it.
   */
  static List<DomainEvent> callOff(Reservation reservation, @Nullable Why why, Work work) {
    changed(reservations(work).cancelled(reservation.reserveNo(), work.now()));
    changed(work.repository(BikeRepository.class).free(reservation.bikeId()));
    var cancelled =
        new ReservationCancelled(
            reservation.reserveNo(), reservation.userId(), reservation.bikeId(), why);
    return withRefund(
        cancelled, Points.giveBack(reservation.userId(), reservation.reserveNo(), work));
  }

  private static Outcome expire(ExpireHold command, Work work) {
    return whileReserved(
        reservations(work).find(command.reserveNo()),
        reservation -> {
          if (work.now().isBefore(reservation.holdUntil())) {
            return Rejection.of(HOLD_NOT_OVER, reservation.reserveNo());
          }
          changed(reservations(work).expired(reservation.reserveNo(), work.now()));
          changed(work.repository(BikeRepository.class).free(reservation.bikeId()));
          Optional<PointReturned> refund =
              refunds(reservation, work)
                  ? Points.giveBack(reservation.userId(), reservation.reserveNo(), work)
                  : Optional.empty();
          var expired =
              new ReservationExpired(
                  reservation.reserveNo(),
                  reservation.userId(),
                  reservation.bikeId(),
                  refund.map(PointReturned::points).orElse(0L));
          return new Outcome.Accepted(withRefund(expired, refund));
        });
  }

  /** As the rider was told when the bike was reserved. */
  private static boolean refunds(Reservation reservation, Work work) {
    var promised = reservation.refundExpired();
    return promised == null ? Tariff.of(SettingRules.now(work)).refundExpired() : promised;
  }

  private static Outcome giveBack(ReturnBike command, Work work) {
    var found = ofRider(command.reserveNo(), command.userId(), work);
    return whileOpen(
        found, reservation -> giveBack(reservation, command.stationId(), Told.RIDER, work));
  }

  /** How a return came to be known: null and null where the rider brought the bike. */
  record Told(@Nullable Why why, @Nullable Instant at) {
    static final Told RIDER = new Told(null, null);
  }

  /** Of one that is open. A station that is closed or full takes it all the same. */
  static Outcome giveBack(Reservation reservation, long stationId, Told told, Work work) {
    return work.repository(StationRepository.class)
        .find(stationId)
        .map(station -> giveBack(reservation, station, told, work))
        .orElseGet(() -> Rejection.of(STATION_UNKNOWN, stationId));
  }

  private static Outcome giveBack(Reservation reservation, Station station, Told told, Work work) {
    long stationId = station.stationId();
    var dock = dockFor(reservation, station, work);
    var end = told.at() == null ? work.now() : told.at();
    changed(reservations(work).returned(reservation.reserveNo(), stationId, end));
    changed(work.repository(BikeRepository.class).comeBack(reservation.bikeId(), stationId, dock));
    return Outcome.accepted(
        new BikeReturned(
            reservation.reserveNo(),
            reservation.userId(),
            reservation.bikeId(),
            stationId,
            dock,
            told.why(),
            told.at()));
  }

  /** A bike that never left keeps its dock; null where the station is full: it stands beside it. */
  private static @Nullable Integer dockFor(Reservation reservation, Station station, Work work) {
    var bike = work.repository(BikeRepository.class).find(reservation.bikeId()).orElseThrow();
    if (Objects.equals(bike.stationId(), station.stationId())) {
      return bike.dock();
    }
    var free = Docks.lowestFree(station, work);
    return free.isPresent() ? free.getAsInt() : null;
  }

  private static Optional<Reservation> ofRider(long reserveNo, long userId, Work work) {
    return reservations(work).find(reserveNo).filter(r -> r.userId() == userId);
  }

  /** A hold that has lapsed is over, even where nobody has written it down yet. */
  static Outcome whileHeld(
      Optional<Reservation> found, Instant now, Function<Reservation, Outcome> decide) {
    return whileReserved(
        found,
        reservation ->
            now.isBefore(reservation.holdUntil())
                ? decide.apply(reservation)
                : Rejection.of(RESERVATION_OVER, ReservationStatus.EXPIRED));
  }

  /** Reserved or on the road. */
  static Outcome whileOpen(Optional<Reservation> found, Function<Reservation, Outcome> decide) {
    if (found.isEmpty()) {
      return Rejection.of(RESERVATION_UNKNOWN);
    }
    var reservation = found.get();
    return reservation.status().isOpen()
        ? decide.apply(reservation)
        : Rejection.of(RESERVATION_OVER, reservation.status());
  }

  private static Outcome whileReserved(
      Optional<Reservation> found, Function<Reservation, Outcome> decide) {
    if (found.isEmpty()) {
      return Rejection.of(RESERVATION_UNKNOWN);
    }
    var reservation = found.get();
    return switch (reservation.status()) {
      case RESERVED -> decide.apply(reservation);
      case IN_USE -> Rejection.of(RIDE_ALREADY_STARTED);
      case RETURNED, CANCELLED, EXPIRED -> Rejection.of(RESERVATION_OVER, reservation.status());
    };
  }

  private static List<DomainEvent> withRefund(DomainEvent event, Optional<PointReturned> refund) {
    var events = new ArrayList<>(List.of(event));
    refund.ifPresent(events::add);
    return events;
  }

  private static ReservationRepository reservations(Work work) {
    return work.repository(ReservationRepository.class);
  }

  /** The reservation and its bike move together; where they do not, the data is broken. */
  static void changed(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("reservation and bike disagree: " + rows + " rows changed");
    }
  }
}
