package ttareungi.reservation;

import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.RETURN_BEFORE_START;
import static ttareungi.kernel.Reason.RETURN_IN_FUTURE;

import java.time.Instant;
import java.util.Optional;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.reservation.Endings.Told;

/** The rules for what an operator does with a reservation in the rider's stead. */
final class ForRiders {
  private ForRiders() {}

  static void register(Decisions decisions) {
    decisions.with(CancelForRider.class, ForRiders::cancel);
    decisions.with(ReturnForRider.class, ForRiders::giveBack);
    decisions.with(CorrectReturn.class, ForRiders::correct);
  }

  private static Outcome cancel(CancelForRider command, Work work) {
    return Endings.whileHeld(
        find(command.reserveNo(), work),
        work.now(),
        reservation -> new Outcome.Accepted(Endings.callOff(reservation, command.why(), work)));
  }

  private static Outcome giveBack(ReturnForRider command, Work work) {
    var told = new Told(command.why(), null);
    return Endings.whileOpen(
        find(command.reserveNo(), work),
        reservation -> Endings.giveBack(reservation, command.stationId(), told, work));
  }

  private static Outcome correct(CorrectReturn command, Work work) {
    var at = command.at();
    if (at == null) {
      return Rejection.of(FIELD_MISSING, "at");
    }
    if (at.isAfter(work.now())) {
      return Rejection.of(RETURN_IN_FUTURE);
    }
    return Endings.whileOpen(
        find(command.reserveNo(), work),
        reservation ->
            at.isBefore(begun(reservation))
                ? Rejection.of(RETURN_BEFORE_START)
                : Endings.giveBack(
                    reservation, command.stationId(), new Told(command.why(), at), work));
  }

  /** A rider who never started has ridden from the reservation on, if at all. */
  private static Instant begun(Reservation reservation) {
    var started = reservation.startedAt();
    return started == null ? reservation.reservedAt() : started;
  }

  private static Optional<Reservation> find(long reserveNo, Work work) {
    return work.repository(ReservationRepository.class).find(reserveNo);
  }
}
