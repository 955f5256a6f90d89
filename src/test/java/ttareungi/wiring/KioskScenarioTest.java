package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.data.Limit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.ReservationStatus;
import ttareungi.reservation.Reservation;
import ttareungi.reservation.ReservationRepository;
import ttareungi.ui.FxTest;
import ttareungi.ui.kiosk.frame.Place;

/** The scenario of the original system, with a finger: the screen and the database agree. */
class KioskScenarioTest extends FxTest {
  private static final long RIDER = 10;

  @TempDir Path data;
  private TestHouse house;
  private KioskTester kiosk;
  private long deadBefore;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    house.settle();
    deadBefore = house.house().fanout().dead();
    kiosk = KioskTester.open(house);
  }

  @AfterEach
  void close() {
    house.settle();
    assertThat(house.house().fanout().dead()).as("events nobody heard").isEqualTo(deadBefore);
    kiosk.close();
    house.register(99);
    house.settle();
    assertThat(house.house().fanout().dead()).as("a closed kiosk hears").isGreaterThan(deadBefore);
    house.close();
  }

  @Test
  void buysReservesCancelsReservesReturns() {
    buys("amount-3000");
    kiosk.says("balance", "3,000P").tap("home");
    buys("amount-5000");
    kiosk.says("balance", "8,000P").tap("home").at(Place.HOME).says("count", "1");
    assertThat(house.balance(RIDER)).isEqualTo(8_000);

    reserves();
    kiosk.says("balance", "7,000P").says("dock", "1");
    assertThat(house.balance(RIDER)).isEqualTo(7_000);
    kiosk.tap("cancelReservation").tap("yes").at(Place.DONE).says("balance", "8,000P");
    kiosk.saysKey("doneText", "kiosk.done.CANCELLED.text", "1,000P");
    assertThat(house.balance(RIDER)).isEqualTo(8_000);
    kiosk.tap("home").at(Place.HOME).says("count", "1");

    reserves();
    kiosk.tap("home").at(Place.HOME).says("count", "0");
    kiosk.tap("myRides").identify(10).at(Place.RIDES);
    kiosk.saysKey("openState", "reservation.status.RESERVED").tap("returnBike").tap("yes");
    kiosk.at(Place.DONE);
    kiosk.says("balance", "7,000P").saysKey("doneText", "kiosk.done.RETURNED.text", "1");
    assertThat(house.balance(RIDER)).isEqualTo(7_000);
    assertThat(statuses()).containsExactly(ReservationStatus.RETURNED, ReservationStatus.CANCELLED);
    kiosk.tap("home").at(Place.HOME).says("count", "1");
  }

  @Test
  void startsAndReturnsARide() {
    house.buy(RIDER, 1_000);
    reserves();
    kiosk.tap("startRide").at(Place.DONE).tap("home").at(Place.HOME).says("count", "0");
    kiosk.tap("myRides").identify(10).at(Place.RIDES).tap("returnRide");
    kiosk.at(Place.DONE).says("balance", "0P");
    assertThat(statuses()).containsExactly(ReservationStatus.RETURNED);
  }

  @Test
  void aTremblingFingerReservesOnce() {
    house.buy(RIDER, 5_000);
    toConfirm();
    kiosk.tapTwice("next").at(Place.RESERVED).says("balance", "4,000P");
    assertThat(house.balance(RIDER)).isEqualTo(4_000);
    assertThat(statuses()).containsExactly(ReservationStatus.RESERVED);
  }

  @Test
  void aRiderWhoHoldsABikeIsSentToIt() {
    house.register(2);
    house.buy(RIDER, 5_000);
    house.reserve(RIDER, 2);
    kiosk.tap("reserve").identify(10).at(Place.RIDES);
    kiosk.saysKey("noticeText", "reason.RIDER_HAS_RESERVATION").tapable("startRide");
  }

  private void buys(String amount) {
    kiosk.tap("buyPoints").come(10).at(Place.AMOUNT).tap(amount);
    kiosk.tap("next").at(Place.CARD).tap("cardApprove").at(Place.RECEIPT);
  }

  private void toConfirm() {
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.CONFIRM);
  }

  private void reserves() {
    toConfirm();
    kiosk.tap("next").at(Place.RESERVED);
  }

  private List<ReservationStatus> statuses() {
    return house
        .house()
        .reader()
        .read(ReservationRepository.class, all -> all.of(RIDER, Limit.of(10)))
        .stream()
        .map(Reservation::status)
        .toList();
  }
}
