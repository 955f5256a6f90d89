package ttareungi.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import ttareungi.bike.RegisterBike;
import ttareungi.desk.CommandDesk;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.RequestId;
import ttareungi.reservation.Tariff;
import ttareungi.station.OpenStation;

/**
 * Fills an empty house with an invented city: twelve stations, their bikes, and two days of riders
 * (this day and the same day last week), told through the desk as it would have happened.
 */
public final class DemoData {
  private static final Duration A_WEEK = Duration.ofDays(7);

  private final Function<Clock, CommandDesk> desks;
  private final Instant now;
  private final ZoneId zone;
  private final List<OpenStation> stations;

  /**
   * {@code desks}: makes a desk that lives by the given clock. {@code taken}: the numbers of the
   * stations that there are already.
   */
  public DemoData(Function<Clock, CommandDesk> desks, Instant now, ZoneId zone, Set<Long> taken) {
    this.desks = desks;
    this.now = now;
    this.zone = zone;
    stations = DemoCity.stations(taken);
  }

  /** Told until this moment. */
  public Instant now() {
    return now;
  }

  /** Exactly what {@link #load} would bring; nothing is written. */
  public DemoFigures figures(Tariff tariff) {
    var clock = beginning();
    var desk = new DryDesk(clock, tariff);
    tell(desk, clock, reached -> {});
    return desk.figures();
  }

  /** Waits some seconds. {@code progress}: from 0 to 1, on this thread. */
  public void load(DoubleConsumer progress) {
    var clock = beginning();
    try (var desk = desks.apply(clock)) {
      tell(desk, clock, progress);
    }
  }

  private MovableClock beginning() {
    var clock = new MovableClock();
    clock.set(now.minus(A_WEEK).minus(Duration.ofDays(1)));
    return clock;
  }

  private void tell(Desk desk, MovableClock clock, DoubleConsumer progress) {
    var random = new Random(2_023);
    var docks = new DemoDocks(stations);
    var bikes = open(desk, clock, random, docks);
    var numbers = stations.stream().map(OpenStation::stationId).toList();
    var days = new DemoDays(desk, clock, random, bikes, docks, numbers);
    days.plan(day(A_WEEK), zone, now);
    days.plan(day(Duration.ZERO), zone, now);
    days.run(now, progress);
  }

  private LocalDate day(Duration ago) {
    return LocalDate.ofInstant(now.minus(ago), zone);
  }

  /** All at once: what waits together is written together. */
  private List<Long> open(Desk desk, Clock clock, Random random, DemoDocks docks) {
    var answers = new ArrayList<CompletableFuture<Outcome>>();
    stations.forEach(station -> answers.add(desk.submit(station)));
    var bikes = new ArrayList<Long>();
    for (var station : stations) {
      for (int n = random.nextInt(station.docks() / 3); n < station.docks() - 2; n++) {
        long bikeId = 10_001L + bikes.size();
        bikes.add(bikeId);
        docks.take(station.stationId());
        answers.add(desk.submit(bike(bikeId, station, clock, random)));
      }
    }
    answers.forEach(CompletableFuture::join);
    return bikes;
  }

  private RegisterBike bike(long bikeId, OpenStation station, Clock clock, Random random) {
    var bought = LocalDate.ofInstant(clock.instant(), zone).minusDays(random.nextInt(900));
    return new RegisterBike(
        RequestId.next(),
        DemoCity.OPERATOR,
        bikeId,
        DemoCity.colour(random),
        bought,
        station.stationId(),
        null);
  }
}
