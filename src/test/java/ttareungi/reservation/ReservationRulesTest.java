package ttareungi.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.kernel.Reason.HOLD_NOT_OVER;
import static ttareungi.kernel.Reason.RESERVATION_OVER;
import static ttareungi.kernel.Reason.RESERVATION_UNKNOWN;
import static ttareungi.kernel.Reason.RIDER_HAS_RESERVATION;
import static ttareungi.kernel.Reason.RIDE_ALREADY_STARTED;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.reserving;
import static ttareungi.wiring.TestHouse.returning;
import static ttareungi.wiring.TestHouse.starting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.Bike;
import ttareungi.bike.BikeRepository;
import ttareungi.event.BikeState;
import ttareungi.station.OpenStation;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** The rules for reservations, one by one. */
class ReservationRulesTest {
  private static final long RIDER = 10;
  private static final long BIKE = 1;
  private static final Duration HOLD = Duration.ofMinutes(10);

  @TempDir Path data;
  private final TestClock clock = new TestClock();

  @Test
  void aRiderWhoHoldsOneIsRefusedASecond() {
    try (var house = open()) {
      house.register(2);
      house.reserve(RIDER, BIKE);
      assertThat(house.refused(reserving(RIDER, 2))).isEqualTo(RIDER_HAS_RESERVATION);
      assertThat(house.balance(RIDER)).isEqualTo(2_000);
      assertThat(bike(house, 2).state()).isEqualTo(BikeState.AVAILABLE);
    }
  }

  @Test
  void aRideThatStartedCannotBeCancelled() {
    try (var house = open()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      house.does(starting(RIDER, reserveNo));
      assertThat(house.refused(cancelling(RIDER, reserveNo))).isEqualTo(RIDE_ALREADY_STARTED);
      assertThat(house.balance(RIDER)).isEqualTo(2_000);
    }
  }

  @Test
  void whatIsOverStaysOver() {
    try (var house = open()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      house.does(cancelling(RIDER, reserveNo));
      clock.advance(HOLD);
      assertThat(house.refused(returning(RIDER, reserveNo))).isEqualTo(RESERVATION_OVER);
      assertThat(house.refused(starting(RIDER, reserveNo))).isEqualTo(RESERVATION_OVER);
      assertThat(house.refused(ExpireHold.of(reserveNo))).isEqualTo(RESERVATION_OVER);
      assertThat(status(reserveNo)).isEqualTo("CANCELLED");
    }
  }

  @Test
  void nobodyTouchesTheReservationOfAnother() {
    try (var house = open()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      assertThat(house.refused(cancelling(11, reserveNo))).isEqualTo(RESERVATION_UNKNOWN);
      assertThat(house.refused(starting(11, reserveNo))).isEqualTo(RESERVATION_UNKNOWN);
      assertThat(house.refused(returning(11, reserveNo))).isEqualTo(RESERVATION_UNKNOWN);
    }
  }

  @Test
  void aReturnFromReservedStandsWhereItWasBrought() {
    try (var house = open()) {
      house.does(new OpenStation(id(), "test", 102, "합정역", null, 1));
      long reserveNo = house.reserve(RIDER, BIKE);
      house.does(new ReturnBike(id(), "test", RIDER, reserveNo, 102));
      assertThat(bike(house, BIKE).stationId()).isEqualTo(102);
      assertThat(bike(house, BIKE).state()).isEqualTo(BikeState.AVAILABLE);
      assertThat(house.balance(RIDER)).isEqualTo(2_000);
    }
  }

  @Test
  void aReturnToAFullStationStandsBesideTheDocks() {
    try (var house = open()) {
      house.does(new OpenStation(id(), "test", 102, "합정역", null, 1));
      house.register(2);
      house.buy(11, 1_000);
      house.does(new ReturnBike(id(), "test", RIDER, house.reserve(RIDER, BIKE), 102));
      house.does(new ReturnBike(id(), "test", 11, house.reserve(11, 2), 102));
      assertThat(bike(house, BIKE).dock()).isEqualTo(1);
      assertThat(bike(house, 2).dock()).isNull();
    }
  }

  @Test
  void aHoldDoesNotLapseAMillisecondEarly() {
    try (var house = open()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      clock.advance(HOLD.minusMillis(1));
      assertThat(house.refused(ExpireHold.of(reserveNo))).isEqualTo(HOLD_NOT_OVER);
      clock.advance(Duration.ofMillis(1));
      awaitStatus(reserveNo, "EXPIRED");
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
      assertThat(bike(house, BIKE).state()).isEqualTo(BikeState.AVAILABLE);
    }
  }

  @Test
  void aHoldLapsesAfterARestartToo() {
    long reserveNo;
    try (var house = open()) {
      reserveNo = house.reserve(RIDER, BIKE);
    }
    clock.advance(HOLD);
    try (var house = TestHouse.at(data, clock)) {
      awaitStatus(reserveNo, "EXPIRED");
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void aRideDoesNotLapse() {
    try (var house = open()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      house.does(starting(RIDER, reserveNo));
      clock.advance(HOLD);
      assertThat(house.refused(ExpireHold.of(reserveNo))).isEqualTo(RIDE_ALREADY_STARTED);
    }
  }

  @Test
  void feeHoldAndRefundAreSettings() throws IOException {
    Files.writeString(
        new DataDirectory(data).config(),
        "tariff.fee=1500\ntariff.hold.minutes=3\ntariff.refund.expired=NONE\n");
    try (var house = open()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      assertThat(house.balance(RIDER)).isEqualTo(1_500);
      clock.advance(Duration.ofMinutes(3));
      awaitStatus(reserveNo, "EXPIRED");
      assertThat(house.balance(RIDER)).isEqualTo(1_500);
    }
  }

  @Test
  void aFreeTariffMovesNoPoints() throws IOException {
    Files.writeString(new DataDirectory(data).config(), "tariff.fee=0\n");
    try (var house = open()) {
      house.does(cancelling(RIDER, house.reserve(RIDER, BIKE)));
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  private TestHouse open() {
    var house = TestHouse.withStation(data, clock);
    house.register(BIKE);
    house.buy(RIDER, 3_000);
    return house;
  }

  private static Bike bike(TestHouse house, long bikeId) {
    return house
        .house()
        .reader()
        .read(BikeRepository.class, bikes -> bikes.find(bikeId).orElseThrow());
  }

  private void awaitStatus(long reserveNo, String status) {
    Awaitility.await().until(() -> status(reserveNo).equals(status));
  }

  private String status(long reserveNo) {
    try {
      return Raw.column(data, "select status from reservation where reserve_no = " + reserveNo)
          .getFirst();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
