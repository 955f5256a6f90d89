package ttareungi.kioskstate;

import static ttareungi.kernel.Outcome.accepted;
import static ttareungi.kernel.Reason.OPERATOR_UNKNOWN;
import static ttareungi.kernel.Reason.STATION_UNKNOWN;

import java.util.Optional;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.DomainEvent.OperatorActed;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.operator.OperatorRepository;
import ttareungi.station.StationRepository;

/** The rules for kiosks and those who look after them. Saying twice what is so changes nothing. */
public final class KioskStates {
  private KioskStates() {}

  public static void register(Decisions decisions) {
    decisions.with(TakeOutOfService.class, KioskStates::takeOut);
    decisions.with(PutBackInService.class, KioskStates::putBack);
    decisions.with(TryWriting.class, (_, _) -> accepted());
    decisions.with(NoteStaffAction.class, KioskStates::note);
  }

  private static Outcome takeOut(TakeOutOfService command, Work work) {
    long station = command.stationId();
    long operator = command.operatorNo();
    var refusal = refusal(station, operator, work);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var states = work.repository(KioskStateRepository.class);
    if (states.outage(station).isPresent()) {
      return accepted();
    }
    states.insert(new KioskOutage(station, operator, work.now()));
    return accepted(new KioskOutOfService(station, operator));
  }

  private static Outcome putBack(PutBackInService command, Work work) {
    var refusal = refusal(command.stationId(), command.operatorNo(), work);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var states = work.repository(KioskStateRepository.class);
    var outage = states.outage(command.stationId());
    outage.ifPresent(states::delete);
    return outage.isPresent()
        ? accepted(new KioskBackInService(command.stationId(), command.operatorNo()))
        : accepted();
  }

  private static Outcome note(NoteStaffAction command, Work work) {
    return refusal(command.stationId(), command.operatorNo(), work)
        .<Outcome>map(refused -> refused)
        .orElseGet(() ->
            accepted(
                new OperatorActed(
                    command.operatorNo(),
                    command.stationId(),
                    command.action(),
                    command.detail())));
  }

  private static Optional<Rejection> refusal(long stationId, long operatorNo, Work work) {
    if (work.repository(StationRepository.class).find(stationId).isEmpty()) {
      return Optional.of(Rejection.of(STATION_UNKNOWN, stationId));
    }
    return work.repository(OperatorRepository.class).find(operatorNo).isEmpty()
        ? Optional.of(Rejection.of(OPERATOR_UNKNOWN, operatorNo))
        : Optional.empty();
  }
}
