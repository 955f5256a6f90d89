package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.ui.FxTest;
import ttareungi.ui.kiosk.frame.Place;

/** Somebody who knows nothing is done in a minute, at a human pace. */
class KioskMinuteTest extends FxTest {
  private static final Logger LOG = LoggerFactory.getLogger(KioskMinuteTest.class);
  private static final Duration A_TAP = Duration.ofMillis(800);
  private static final Duration MOST = Duration.ofMinutes(1);
  private static final String NOBODYS = "424242";

  @TempDir Path data;

  /** The kiosk, and how often it was tapped. */
  private static final class Hand {
    private final KioskTester kiosk;
    private final long begin = System.nanoTime();
    private int taps;

    private Hand(KioskTester kiosk) {
      this.kiosk = kiosk;
    }

    private Hand tap(String id) {
      taps++;
      kiosk.tap(id);
      return this;
    }

    private Hand at(Place place) {
      kiosk.at(place);
      return this;
    }

    private Hand type(String digits) {
      digits.chars().forEach(digit -> tap("key-" + (char) digit));
      return this;
    }

    private Hand join() {
      at(Place.NUMBER).tap("aside").at(Place.FIRST).tap("key-clear").type(NOBODYS).tap("next");
      at(Place.NEW_PIN).type(TestHouse.PIN).tap("next").type(TestHouse.PIN);
      return tap("next");
    }

    /** A tap's time for each tap, and all that the kiosk made them wait besides. */
    private Duration done(String way) {
      var waited = Duration.ofNanos(System.nanoTime() - begin);
      var all = A_TAP.multipliedBy(taps).plus(waited);
      LOG.info("{}: {} taps, {} s at a human pace", way, taps, all.toMillis() / 1_000.0);
      return all;
    }
  }

  @Test
  void whoWantsABikeBuysOnTheWay() {
    try (var house = furnished();
        var kiosk = KioskTester.open(house)) {
      var hand = new Hand(kiosk).tap("reserve").join().at(Place.BIKES).tap("dock-1").tap("next");
      hand.at(Place.SHORTAGE).tap("next").at(Place.CARD).tap("cardApprove").at(Place.RESERVED);
      assertThat(hand.done("a bike, with the points bought on the way")).isLessThan(MOST);
    }
  }

  @Test
  void whoBuysFirstReservesThen() {
    try (var house = furnished();
        var kiosk = KioskTester.open(house)) {
      var hand = new Hand(kiosk).tap("buyPoints").join().at(Place.AMOUNT).tap("next");
      hand.at(Place.CARD).tap("cardApprove").at(Place.RECEIPT).tap("next").at(Place.BIKES);
      hand.tap("dock-1").tap("next").at(Place.CONFIRM).tap("next").at(Place.RESERVED);
      assertThat(hand.done("points, and then a bike")).isLessThan(MOST);
    }
  }

  private TestHouse furnished() {
    var house = TestHouse.withStation(data);
    house.register(1);
    return house;
  }
}
