package ttareungi.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import ttareungi.event.DomainEvent.BikeReserved;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.payment.RecordApproval;
import ttareungi.reservation.CancelReservation;
import ttareungi.reservation.ExpireHold;
import ttareungi.reservation.ReserveBike;
import ttareungi.reservation.ReturnBike;
import ttareungi.reservation.StartRide;

/** Days of invented riders: one step after the other, each at its own time. */
final class DemoDays {
  private static final int RIDERS = 160;
  private static final long FEE = 1_000;

  private final Desk desk;
  private final MovableClock clock;
  private final Random random;
  private final DemoDocks docks;
  private final List<Long> stations;
  private final List<Long> idleBikes;
  private final List<Long> idleRiders = new ArrayList<>();
  private final Map<Long, Long> balances = new HashMap<>();
  private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at));

  private final List<CompletableFuture<Outcome>> bought = new ArrayList<>();
  private int begun;

  private record Step(Instant at, Runnable action) {}

  DemoDays(
      Desk desk,
      MovableClock clock,
      Random random,
      List<Long> bikes,
      DemoDocks docks,
      List<Long> stations) {
    this.stations = stations;
    this.desk = desk;
    this.clock = clock;
    this.random = random;
    this.docks = docks;
    this.idleBikes = new ArrayList<>(bikes);
    random.ints(RIDERS, 100_000, 999_999).forEach(rider -> idleRiders.add((long) rider));
  }

  void plan(LocalDate day, ZoneId zone, Instant until) {
    var midnight = day.atStartOfDay(zone).toInstant();
    for (int hour = 0; hour < DemoCity.HOURS.size(); hour++) {
      int rides = DemoCity.HOURS.get(hour) / 2 + random.nextInt(5);
      for (int n = 0; n < rides; n++) {
        var at = midnight.plusSeconds(hour * 3_600L + random.nextInt(3_600));
        if (at.isBefore(until)) {
          steps.add(new Step(at, this::reserve));
        }
      }
    }
  }

  /**
   * What would come after {@code until} stays undone: those are the rides under way. Progress is
   * told by the reservations, each of which brings about as much with it.
   */
  void run(Instant until, DoubleConsumer progress) {
    int planned = Math.max(1, steps.size());
    for (var step = steps.poll(); step != null; step = steps.poll()) {
      if (step.at().isAfter(until)) {
        break;
      }
      clock.set(step.at());
      step.action().run();
      progress.accept(Math.min(1, (double) begun / planned));
    }
    bought.forEach(DemoDays::require);
    progress.accept(1);
  }

  /** Without their points nobody rides: a demo without riders is none. */
  private static void require(CompletableFuture<Outcome> purchase) {
    if (purchase.join() instanceof Rejection refused) {
      throw new IllegalStateException("a purchase of the demo was refused: " + refused);
    }
  }

  private void reserve() {
    begun++;
    if (idleBikes.isEmpty() || idleRiders.isEmpty()) {
      return;
    }
    long bikeId = take(idleBikes);
    long userId = take(idleRiders);
    if (balances.getOrDefault(userId, 0L) < FEE) {
      buy(userId);
    }
    var outcome = desk.submit(new ReserveBike(id(), kiosk(), userId, bikeId)).join();
    if (outcome instanceof Outcome.Accepted accepted) {
      balances.merge(userId, -FEE, Long::sum);
      accepted.first(BikeReserved.class).ifPresent(this::goOn);
    }
  }

  private void buy(long userId) {
    long price = List.of(1_000L, 3_000L, 5_000L, 10_000L).get(random.nextInt(4));
    // not waited for: it is decided before the reservation that follows it
    bought.add(desk.submit(new RecordApproval(id(), kiosk(), "D" + id(), userId, price)));
    balances.merge(userId, price, Long::sum);
  }

  private void goOn(BikeReserved event) {
    int percent = random.nextInt(100);
    if (percent < 6) {
      later(90 + random.nextInt(200), () -> cancel(event));
    } else if (percent < 8) {
      steps.add(new Step(event.holdUntil(), () -> expire(event)));
    } else {
      later(60 + random.nextInt(300), () -> ride(event));
    }
  }

  private void cancel(BikeReserved event) {
    desk.submit(new CancelReservation(id(), kiosk(), event.userId(), event.reserveNo())).join();
    free(event, FEE);
  }

  private void expire(BikeReserved event) {
    desk.submit(ExpireHold.of(event.reserveNo())).join();
    free(event, FEE);
  }

  private void ride(BikeReserved event) {
    desk.submit(new StartRide(id(), kiosk(), event.userId(), event.reserveNo())).join();
    docks.leave(event.stationId());
    later(300 + random.nextInt(2_400), () -> comeBack(event));
  }

  private void comeBack(BikeReserved event) {
    long station = docks.anyWithRoom(random);
    docks.take(station);
    desk.submit(
            new ReturnBike(id(), Actors.kiosk(station), event.userId(), event.reserveNo(), station))
        .join();
    free(event, 0);
  }

  private void free(BikeReserved event, long refund) {
    idleBikes.add(event.bikeId());
    idleRiders.add(event.userId());
    balances.merge(event.userId(), refund, Long::sum);
  }

  private void later(int seconds, Runnable action) {
    steps.add(new Step(clock.instant().plus(Duration.ofSeconds(seconds)), action));
  }

  private long take(List<Long> from) {
    return from.remove(random.nextInt(from.size()));
  }

  private String kiosk() {
    return Actors.kiosk(stations.get(random.nextInt(stations.size())));
  }

  private static String id() {
    return RequestId.next();
  }
}
