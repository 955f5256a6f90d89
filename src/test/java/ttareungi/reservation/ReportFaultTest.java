package ttareungi.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.BikeRepository;
import ttareungi.event.BikeFault;
import ttareungi.event.BikeState;
import ttareungi.event.DomainEvent.BikeStateChanged;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** A bike that somebody reports is off rent at once, and costs nobody points. */
class ReportFaultTest {
  private static final long RIDER = 10;
  private static final long BIKE = 1;

  @TempDir Path data;

  @Test
  void aFreeBikeGoesOffRent() {
    try (var house = furnished()) {
      var done = house.does(reporting(RIDER));
      assertThat(done.first(BikeStateChanged.class).orElseThrow())
          .isEqualTo(
              new BikeStateChanged(
                  BIKE, BikeState.AVAILABLE, BikeState.MAINTENANCE, BikeFault.BRAKE, RIDER));
      assertThat(house.refused(TestHouse.reserving(RIDER, BIKE)))
          .isEqualTo(Reason.BIKE_NOT_AVAILABLE);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void theBikeOneHoldsGoesOffRentAndThePointsComeBack() {
    try (var house = furnished()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      var done = house.does(reporting(RIDER));
      assertThat(done.first(ReservationCancelled.class).orElseThrow().reserveNo())
          .isEqualTo(reserveNo);
      assertThat(done.first(PointReturned.class).orElseThrow().balance()).isEqualTo(3_000);
      assertThat(state(house)).isEqualTo(BikeState.MAINTENANCE);
    }
  }

  @Test
  void theBikeThatAnotherHoldsStaysHis() {
    try (var house = furnished()) {
      house.buy(11, 1_000);
      house.reserve(RIDER, BIKE);
      assertThat(house.refused(reporting(11))).isEqualTo(Reason.BIKE_NOT_AVAILABLE);
      assertThat(state(house)).isEqualTo(BikeState.RESERVED);
    }
  }

  @Test
  void aBikeThatIsRiddenIsReturnedFirst() {
    try (var house = furnished()) {
      house.does(TestHouse.starting(RIDER, house.reserve(RIDER, BIKE)));
      assertThat(house.refused(reporting(RIDER))).isEqualTo(Reason.BIKE_NOT_AVAILABLE);
    }
  }

  @Test
  void whoReportsSecondIsThankedAllTheSame() {
    try (var house = furnished()) {
      house.buy(11, 1_000);
      house.does(reporting(RIDER));
      assertThat(house.send(reporting(11))).isEqualTo(Outcome.accepted());
    }
  }

  @Test
  void aReportWithoutAFaultOrABikeIsRefused() {
    try (var house = furnished()) {
      assertThat(
              house.refused(
                  new ReportFault(id(), "kiosk:101", RIDER, BIKE, TestHouse.STATION, null)))
          .isEqualTo(Reason.FIELD_MISSING);
      assertThat(
              house.refused(
                  new ReportFault(
                      id(), "kiosk:101", RIDER, 99, TestHouse.STATION, BikeFault.OTHER)))
          .isEqualTo(Reason.BIKE_UNKNOWN);
    }
  }

  @Test
  void onlyARiderReportsAndOnlyABikeThatStandsThere() {
    try (var house = furnished()) {
      assertThat(house.refused(reporting(999))).isEqualTo(Reason.RIDER_UNKNOWN);
      assertThat(house.refused(new ReportFault(id(), "kiosk:7", RIDER, BIKE, 7, BikeFault.LOCK)))
          .isEqualTo(Reason.BIKE_NOT_AVAILABLE);
    }
  }

  @Test
  void aHoldThatHasLapsedGivesBackWhatTheTariffSaysAndNoMore() throws IOException {
    Files.writeString(data.resolve("config.properties"), "tariff.refund.expired=NONE");
    var clock = new TestClock();
    try (var house = TestHouse.withStation(data, clock)) {
      house.register(BIKE);
      house.buy(RIDER, 3_000);
      house.reserve(RIDER, BIKE);
      clock.advance(Duration.ofMinutes(10));
      house.send(reporting(RIDER));
      Awaitility.await().until(() -> state(house) != BikeState.RESERVED);
      assertThat(house.balance(RIDER)).isEqualTo(2_000);
    }
  }

  private TestHouse furnished() {
    var house = TestHouse.withStation(data);
    house.register(BIKE);
    house.buy(RIDER, 3_000);
    return house;
  }

  private static ReportFault reporting(long userId) {
    return new ReportFault(id(), "kiosk:101", userId, BIKE, TestHouse.STATION, BikeFault.BRAKE);
  }

  private static BikeState state(TestHouse house) {
    return house
        .house()
        .reader()
        .read(BikeRepository.class, bikes -> bikes.find(BIKE))
        .orElseThrow()
        .state();
  }
}
