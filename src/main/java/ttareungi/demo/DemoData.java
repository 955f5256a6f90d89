package ttareungi.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import ttareungi.bike.RegisterBike;
import ttareungi.desk.CommandDesk;
import ttareungi.kernel.Outcome;
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

  /** {@code desks}: makes a desk that lives by the given clock. */
  public DemoData(Function<Clock, CommandDesk> desks, Instant now, ZoneId zone) {
    this.desks = desks;
    this.now = now;
    this.zone = zone;
  }

  /** Waits some seconds. {@code progress}: from 0 to 1, on this thread. */
  public void load(DoubleConsumer progress) {
    var clock = new MovableClock();
    clock.set(now.minus(A_WEEK).minus(Duration.ofDays(1)));
    try (var desk = desks.apply(clock)) {
      var random = new Random(2_023);
      var docks = new DemoDocks(DemoCity.stations());
      var days = new DemoDays(desk, clock, random, open(desk, clock, random, docks), docks);
      days.plan(day(A_WEEK), zone, now);
      days.plan(day(Duration.ZERO), zone, now);
      days.run(now, progress);
    }
  }

  private LocalDate day(Duration ago) {
    return LocalDate.ofInstant(now.minus(ago), zone);
  }

  /** All at once: what waits together is written together. */
  private List<Long> open(CommandDesk desk, Clock clock, Random random, DemoDocks docks) {
    var stations = DemoCity.stations();
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
        "demo-bike-" + bikeId,
        DemoCity.OPERATOR,
        bikeId,
        DemoCity.colour(random),
        bought,
        station.stationId(),
        null);
  }
}
