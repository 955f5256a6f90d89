package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.DatabaseRestored;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Fault;
import ttareungi.payment.OpenPurchase;
import ttareungi.rider.RiderRepository;
import ttareungi.station.OpenStation;
import ttareungi.store.backup.Preview;

/** The demo is known before it comes, and goes as a whole, and nobody real goes with it. */
class DemoRemovalTest {
  private static final long OWN = 105;

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T05:32:10Z"));

  /** With a station that somebody opened himself, under a number that the city would take. */
  private TestHouse withOwnStation() {
    var house = TestHouse.at(data, clock);
    house.does(new OpenStation(TestHouse.id(), Actors.operator("test"), OWN, "Mine", null, 20));
    return house;
  }

  private static Exchange.Order removing(House house) {
    return new Exchange.Order(
        house.data().beforeDemo(),
        Why.of(Cause.DATA_MISTAKE),
        Actors.operator("test"),
        "Kim",
        true);
  }

  private static RegisterBike registering(long bikeId) {
    var bought = LocalDate.of(2026, 5, 1);
    var by = Actors.operator("test");
    return new RegisterBike(TestHouse.id(), by, bikeId, BikeColour.RED, bought, OWN, null);
  }

  @Test
  void whatWasAnnouncedIsWhatComes() {
    try (var house = withOwnStation()) {
      var announced = house.house().demo().figures();
      house.house().loadDemo(reached -> {});
      var removal = house.house().demo().removal().orElseThrow();
      assertThat(removal.events()).isEqualTo(announced.events());
      assertThat(removal.now().bikes()).isEqualTo(announced.allBikes());
      assertThat(removal.now().riders()).isEqualTo(announced.riders());
      assertThat(removal.now().reservations()).isEqualTo(announced.reservations());
      assertThat(removal.after().bikes()).isZero();
      assertThat(announced.stations()).isEqualTo(12);
      assertThat(house.house().upkeep().verify().findings()).isEmpty();
    }
  }

  @Test
  void itGoesAsAWholeAndIsKept() {
    var house = withOwnStation();
    house.house().loadDemo(reached -> {});
    house.does(registering(77));
    var removal = house.house().demo().removal().orElseThrow();
    assertThat(removal.since().bikes()).isEqualTo(1);
    assertThat(removal.isRefused()).isFalse();
    var ended = Exchange.restore(house.house(), removing(house.house()), step -> {});
    try (var opened = ended.house()) {
      assertThat(ended.failure()).isEmpty();
      var held = Preview.ofLive(opened.data().database());
      assertThat(held.bikes() + held.riders() + held.reservations()).isZero();
      assertThat(opened.log().latest(1).getFirst().event()).isInstanceOf(DatabaseRestored.class);
      assertThat(Preview.of(ended.replaced().orElseThrow()).bikes())
          .isEqualTo(removal.now().bikes());
      assertThat(opened.demo().removal()).isEmpty();
    }
  }

  @Test
  void whoeverJoinedSinceKeepsItThere() {
    try (var house = withOwnStation()) {
      house.house().loadDemo(reached -> {});
      house.buy(10, 3_000);
      assertThat(house.house().demo().removal().orElseThrow().isRefused()).isTrue();
      var ended = Exchange.restore(house.house(), removing(house.house()), step -> {});
      assertThat(ended.failure()).containsInstanceOf(Exchange.RidersCame.class);
      assertThat(ended.house()).isSameAs(house.house());
      assertThat(house.balance(10)).isEqualTo(3_000);
    }
  }

  /** Whoever came while it was loading is not told from it: nothing is offered then. */
  @Test
  void whoeverComesWhileItLoadsKeepsItThere() {
    try (var house = withOwnStation()) {
      house
          .house()
          .loadDemo(reached -> {
            if (reached == 1) {
              house.does(TestHouse.buying("S-real", 10, 3_000));
            }
          });
      assertThat(house.house().demo().removal()).isEmpty();
      assertThat(house.balance(10)).isEqualTo(3_000);
    }
  }

  /** Charged, and not credited yet. */
  @Test
  void aCardWhoseAnswerIsOutKeepsItThere() {
    try (var house = withOwnStation()) {
      house.house().loadDemo(reached -> {});
      house.does(new OpenPurchase(TestHouse.id(), "kiosk:105", "p1", 10, 3_000));
      assertThat(house.house().demo().removal().orElseThrow().isRefused()).isTrue();
    }
  }

  @Test
  void whoeverComesAfterItWasAskedForKeepsItThere() {
    var house = withOwnStation();
    house.house().loadDemo(reached -> {});
    var order = removing(house.house());
    assertThat(Exchange.refusal(house.house(), order)).isEmpty();
    house.buy(10, 3_000);
    var ended = Exchange.exchange(house.house(), order, step -> {});
    try (var opened = ended.house()) {
      assertThat(ended.failure()).containsInstanceOf(Exchange.RidersCame.class);
      var rider = opened.reader().read(RiderRepository.class, all -> all.find(10));
      assertThat(rider).isPresent();
    }
  }

  @Test
  void itIsNotMixedWithRealBikesNorTakenForAnotherLog() throws Exception {
    try (var house = TestHouse.withStation(data, clock)) {
      house.register(1);
      long head = house.house().log().head();
      assertThatThrownBy(() -> house.house().loadDemo(reached -> {})).isInstanceOf(Fault.class);
      assertThat(house.house().log().head()).isEqualTo(head);
      Files.writeString(data.resolve("demo.loaded"), head + " 00ff");
      Files.writeString(data.resolve("before-demo.db"), "");
      assertThat(house.house().demo().removal()).isEmpty();
    }
  }
}
