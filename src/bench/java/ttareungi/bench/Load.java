package ttareungi.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.event.ReservationStatus;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.RequestId;
import ttareungi.reservation.CancelReservation;
import ttareungi.reservation.ReserveBike;

/**
 * Riders reserve and cancel, so many events a second whether the house keeps up or not; until there
 * is no rider left who has his answer.
 */
final class Load {
  static final int RIDERS = 800;

  /** Reservations stay open for a fifth of a second, but at least so many. */
  private static final int LEAST_HELD = 5;

  private static final int HELD_OF_RATE = 10;

  /** A fee and a reservation; a refund and a cancellation. */
  private static final int EVENTS_A_COMMAND = 2;

  private record Held(long rider, long reserveNo) {}

  /** Told right after the outcome's future has completed: after COMMIT has returned. */
  @FunctionalInterface
  interface Listener {
    void committed(long reserveNo, ReservationStatus status, Instant at);
  }

  private final Desk desk;
  private final Listener listener;
  private final Queue<Long> idle = new ConcurrentLinkedQueue<>();
  private final Queue<Held> held = new ConcurrentLinkedQueue<>();
  private volatile boolean counts = true;
  private CompletableFuture<?> last = CompletableFuture.completedFuture(true);

  Load(Desk desk, long firstRider, Listener listener) {
    this.desk = desk;
    this.listener = listener;
    LongStream.range(firstRider, firstRider + RIDERS).forEach(idle::add);
  }

  /**
   * Returns the events a second that it came to, when all are answered and nothing is left open.
   */
  double run(int eventsPerSecond, Duration span) {
    int most = Math.max(LEAST_HELD, eventsPerSecond / HELD_OF_RATE);
    long step = EVENTS_A_COMMAND * 1_000_000_000L / eventsPerSecond;
    long begin = System.nanoTime();
    long commands = 0;
    for (long due = 0; due < span.toNanos() && System.nanoTime() - begin < span.toNanos(); ) {
      Bench.parkUntil(begin + due);
      command(most);
      commands++;
      due += step;
    }
    last.join();
    double seconds = Math.max(span.toNanos(), System.nanoTime() - begin) / 1e9;
    end();
    return commands * EVENTS_A_COMMAND / seconds;
  }

  private void end() {
    counts = false;
    for (var open = held.poll(); open != null; open = held.poll()) {
      cancel(open).join();
    }
    counts = true;
  }

  private void command(int most) {
    if (held.size() <= most && idle.isEmpty()) {
      last.join(); // the house is behind
    }
    var open = held.size() > most || idle.isEmpty() ? held.poll() : null;
    last = open == null ? reserve(idle.remove()) : cancel(open);
  }

  private CompletableFuture<Outcome> reserve(long rider) {
    var command = new ReserveBike(RequestId.next(), Actors.kiosk(1), rider, rider);
    return City.accepted(desk, command)
        .whenComplete((outcome, _) -> {
          var now = Instant.now();
          if (outcome instanceof Outcome.Accepted accepted) {
            long no = accepted.first(BikeReserved.class).orElseThrow().reserveNo();
            tell(no, ReservationStatus.RESERVED, now);
            held.add(new Held(rider, no));
          }
        });
  }

  private CompletableFuture<Outcome> cancel(Held open) {
    var command =
        new CancelReservation(RequestId.next(), Actors.kiosk(1), open.rider(), open.reserveNo());
    return City.accepted(desk, command)
        .whenComplete((outcome, _) -> {
          var now = Instant.now();
          if (outcome != null) {
            tell(open.reserveNo(), ReservationStatus.CANCELLED, now);
            idle.add(open.rider());
          }
        });
  }

  private void tell(long reserveNo, ReservationStatus status, Instant at) {
    if (counts) {
      listener.committed(reserveNo, status, at);
    }
  }
}
