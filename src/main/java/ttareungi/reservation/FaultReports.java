package ttareungi.reservation;

import static ttareungi.kernel.Reason.BIKE_NOT_AVAILABLE;
import static ttareungi.kernel.Reason.BIKE_UNKNOWN;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.RIDER_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ttareungi.bike.BikeRepository;
import ttareungi.event.BikeFault;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.ReservationStatus;
import ttareungi.kernel.Decisions;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.Work;
import ttareungi.rider.RiderRepository;

/** The rules for bikes that riders report: one that is free, or that the rider holds. */
final class FaultReports {
  private FaultReports() {}

  static void register(Decisions decisions) {
    decisions.with(ReportFault.class, FaultReports::report);
  }

  private static Outcome report(ReportFault command, Work work) {
    var fault = command.fault();
    if (fault == null) {
      return Rejection.of(FIELD_MISSING, "fault");
    }
    if (work.repository(RiderRepository.class).find(command.userId()).isEmpty()) {
      return Rejection.of(RIDER_UNKNOWN, command.userId());
    }
    var bike = work.repository(BikeRepository.class).find(command.bikeId()).orElse(null);
    if (bike == null) {
      return Rejection.of(BIKE_UNKNOWN, command.bikeId());
    }
    if (!Objects.equals(bike.stationId(), command.stationId())) {
      return Rejection.of(BIKE_NOT_AVAILABLE, command.bikeId());
    }
    return switch (bike.state()) {
      case AVAILABLE -> offRent(command, fault, List.of(), work);
      case RESERVED -> held(command, fault, work);
      case MAINTENANCE -> Outcome.accepted(); // somebody was faster: it is off rent
      case IN_USE, RETIRED -> Rejection.of(BIKE_NOT_AVAILABLE, command.bikeId());
    };
  }

  private static Outcome held(ReportFault command, BikeFault fault, Work work) {
    var open =
        work.repository(ReservationRepository.class)
            .openOf(command.userId())
            .filter(r -> r.bikeId() == command.bikeId())
            .filter(r -> r.status() == ReservationStatus.RESERVED)
            .filter(r -> work.now().isBefore(r.holdUntil()));
    if (open.isEmpty()) {
      return Rejection.of(BIKE_NOT_AVAILABLE, command.bikeId());
    }
    return offRent(command, fault, Endings.callOff(open.get(), null, work), work);
  }

  private static Outcome offRent(
      ReportFault command, BikeFault fault, List<DomainEvent> before, Work work) {
    long bikeId = command.bikeId();
    Endings.changed(work.repository(BikeRepository.class).takeOffRent(bikeId));
    var events = new ArrayList<>(before);
    events.add(
        new BikeStateChanged(
            bikeId, BikeState.AVAILABLE, BikeState.MAINTENANCE, fault, command.userId()));
    return new Outcome.Accepted(events);
  }
}
