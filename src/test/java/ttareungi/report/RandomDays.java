package ttareungi.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import ttareungi.care.AdjustPoints;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.reservation.ExpireHold;
import ttareungi.reservation.ReturnBike;
import ttareungi.station.OpenStation;
import ttareungi.wiring.HandClock;
import ttareungi.wiring.TestHouse;

/** Some days of a small city in which anything happens that moves points. */
final class RandomDays {
  static final Instant BEGIN = Instant.parse("2026-05-10T09:00:00Z");
  private static final long FIRST_BIKE = 10_001;
  private static final int BIKES = 6;
  private static final long FIRST_RIDER = 200_001;

  private final TestHouse house;
  private final HandClock clock;
  private final Random random;

  RandomDays(TestHouse house, HandClock clock, long seed) {
    this.house = house;
    this.clock = clock;
    random = new Random(seed);
  }

  void pass(int trips) {
    house.does(
        new OpenStation(TestHouse.id(), Actors.operator("test"), 102, "S102", "Hapjeong", 20));
    for (int i = 0; i < BIKES; i++) {
      house.register(FIRST_BIKE + i);
    }
    for (int i = 0; i < trips; i++) {
      clock.forward(Duration.ofMinutes(1 + random.nextInt(59)));
      trip(FIRST_RIDER + i, FIRST_BIKE + random.nextInt(BIKES));
    }
  }

  private void trip(long rider, long bike) {
    house.buy(rider, 1_000L * (1 + random.nextInt(9)));
    if (random.nextInt(5) == 0) {
      adjust(rider);
    }
    long no = house.reserve(rider, bike);
    clock.forward(Duration.ofSeconds(1 + random.nextInt(500)));
    switch (random.nextInt(4)) {
      case 0 -> house.does(TestHouse.cancelling(rider, no));
      case 1 -> lapse(no);
      default -> ride(rider, no);
    }
  }

  private void adjust(long rider) {
    var why = new Why(Cause.OTHER, "test");
    var actor = Actors.operator("test");
    house.does(new AdjustPoints(TestHouse.id(), actor, rider, random.nextInt(9) + 1L, why, null));
  }

  private void lapse(long reserveNo) {
    clock.forward(Duration.ofMinutes(11));
    house.send(ExpireHold.of(reserveNo)); // or the house was quicker
  }

  private void ride(long rider, long reserveNo) {
    house.does(TestHouse.starting(rider, reserveNo));
    clock.forward(Duration.ofMinutes(random.nextInt(90)));
    long to = 101L + random.nextInt(2);
    house.does(new ReturnBike(TestHouse.id(), Actors.kiosk(to), rider, reserveNo, to));
  }
}
