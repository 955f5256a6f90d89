package ttareungi.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.kernel.Command;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.payment.RecordApproval;
import ttareungi.reservation.CancelReservation;
import ttareungi.reservation.ExpireHold;
import ttareungi.reservation.ReserveBike;
import ttareungi.reservation.ReturnBike;
import ttareungi.reservation.StartRide;
import ttareungi.reservation.Tariff;
import ttareungi.station.OpenStation;

/**
 * Says yes to whatever a demo wants, writes nothing and counts: so the demo is known before it is
 * loaded. Of one thread.
 */
final class DryDesk implements Desk {
  private final Clock clock;
  private final Tariff tariff;
  private final Set<Long> stations = new HashSet<>();
  private final Set<Long> riders = new HashSet<>();
  private final Map<Long, BikeState> states = new HashMap<>();
  private final Map<Long, Long> places = new HashMap<>();
  private final Map<Long, Long> bikesOf = new HashMap<>();
  private long events;

  DryDesk(Clock clock, Tariff tariff) {
    this.clock = clock;
    this.tariff = tariff;
  }

  DemoFigures figures() {
    var byState = states.values().stream().collect(groupingBy(state -> state, counting()));
    return new DemoFigures(stations.size(), byState, riders.size(), bikesOf.size(), events);
  }

  @Override
  public CompletableFuture<Outcome> submit(Command command) {
    return CompletableFuture.completedFuture(decide(command));
  }

  private Outcome decide(Command command) {
    switch (command) {
      case OpenStation open -> {
        stations.add(open.stationId());
        events++;
      }
      case RegisterBike register -> {
        places.put(register.bikeId(), register.stationId());
        states.put(register.bikeId(), BikeState.AVAILABLE);
        events++;
      }
      case RecordApproval approval -> events += riders.add(approval.userId()) ? 3 : 2;
      case ReserveBike reserve -> {
        return reserved(reserve);
      }
      case CancelReservation cancel -> end(cancel.reserveNo(), BikeState.AVAILABLE, 2);
      case ExpireHold expire ->
          end(expire.reserveNo(), BikeState.AVAILABLE, tariff.refundExpired() ? 2 : 1);
      case StartRide start -> end(start.reserveNo(), BikeState.IN_USE, 1);
      case ReturnBike back -> {
        end(back.reserveNo(), BikeState.AVAILABLE, 1);
        places.put(bikesOf.get(back.reserveNo()), back.stationId());
      }
      default -> throw new IllegalArgumentException("no demo wants " + command);
    }
    return Outcome.accepted();
  }

  private void end(long reserveNo, BikeState state, int told) {
    states.put(bikesOf.get(reserveNo), state);
    events += told;
  }

  private Outcome reserved(ReserveBike reserve) {
    long reserveNo = bikesOf.size() + 1L;
    bikesOf.put(reserveNo, reserve.bikeId());
    states.put(reserve.bikeId(), BikeState.RESERVED);
    events += 2;
    return Outcome.accepted(
        new BikeReserved(
            reserveNo,
            reserve.userId(),
            reserve.bikeId(),
            places.getOrDefault(reserve.bikeId(), 0L),
            null,
            tariff.fee(),
            clock.instant().plus(tariff.hold())));
  }
}
