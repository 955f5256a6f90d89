package ttareungi.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.returning;
import static ttareungi.wiring.TestHouse.starting;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.MoveBike;
import ttareungi.bike.RetireBike;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.AlertAcknowledged;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.payment.EndRefund;
import ttareungi.payment.OpenPurchase;
import ttareungi.payment.OpenRefund;
import ttareungi.station.OpenStation;
import ttareungi.wiring.HandClock;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** What somebody has to look at, in a house with one station of 20 docks. */
class AlertWatchTest {
  private static final long RIDER = 204_817;
  private static final long BIKE = 10_233;
  private static final String OPERATOR = Actors.operator("test");

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T03:00:00Z"));
  private TestHouse house;

  @BeforeEach
  void enoughBikes() {
    house = TestHouse.withStation(data, clock);
    for (long bike = BIKE; bike < BIKE + 5; bike++) {
      house.register(bike);
    }
    house.buy(RIDER, 9_000);
    look();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aStationThatRunsShortIsToldAndIsOverWhenBikesCome() throws SQLException {
    assertThat(open()).isEmpty();
    retire(BIKE, BIKE + 1, BIKE + 2);
    look();
    assertThat(open()).containsExactly("STATION_LOW 101 2/20");
    house.register(1);
    look();
    assertThat(open()).isEmpty();
    assertThat(Raw.column(data, "select kind || subject || (ended_at is not null) from alert"))
        .containsExactly("STATION_LOW1011");
  }

  @Test
  void theFigureIsOfNow() {
    retire(BIKE, BIKE + 1, BIKE + 2);
    look();
    retire(BIKE + 3);
    look();
    assertThat(open()).containsExactly("STATION_LOW 101 1/20");
  }

  @Test
  void aStationWithoutAFreeDockIsFullAndNotShort() {
    house.does(new OpenStation(id(), OPERATOR, 102, "S102", "Hapjeong", 1));
    house.does(new MoveBike(id(), OPERATOR, BIKE, 102));
    look();
    assertThat(open()).containsExactly("STATION_FULL 102 1/1");
  }

  @Test
  void aRideOverTheLimitIsTold() {
    long no = house.reserve(RIDER, BIKE);
    house.does(starting(RIDER, no));
    clock.forward(Duration.ofHours(3));
    look();
    assertThat(open()).isEmpty();
    clock.forward(Duration.ofSeconds(1));
    look();
    assertThat(open()).containsExactly("RIDE_LONG " + no + " 0/0");
    house.does(returning(RIDER, no));
    look();
    assertThat(open()).isEmpty();
  }

  @Test
  void bikesThatNobodyTakesAreTold() {
    clock.forward(Duration.ofDays(6));
    ride(BIKE, Duration.ofMinutes(20));
    clock.forward(Duration.ofDays(1).plusMinutes(1));
    look();
    assertThat(open())
        .filteredOn(alert -> alert.startsWith("BIKE_UNUSED"))
        .hasSize(4)
        .noneMatch(alert -> alert.contains("" + BIKE));
    ride(BIKE + 1, Duration.ofMinutes(20));
    look();
    assertThat(open()).filteredOn(alert -> alert.startsWith("BIKE_UNUSED")).hasSize(3);
  }

  @Test
  void threeVeryShortRidesInARowAreTold() {
    ride(BIKE, Duration.ofMinutes(20));
    ride(BIKE, Duration.ofMinutes(2));
    ride(BIKE, Duration.ofMinutes(1));
    look();
    assertThat(open()).isEmpty();
    ride(BIKE, Duration.ofMinutes(2));
    look();
    assertThat(open()).containsExactly("BIKE_SHORT_RIDES " + BIKE + " 3/0");
    ride(BIKE, Duration.ofMinutes(9));
    look();
    assertThat(open()).isEmpty();
  }

  @Test
  void aPaymentThatNobodyKnowsOfIsTold() {
    house.does(new OpenPurchase(id(), Actors.kiosk(101), "p-1", RIDER, 3_000, null));
    clock.forward(Duration.ofMinutes(5));
    look();
    assertThat(open()).isEmpty();
    clock.forward(Duration.ofSeconds(1));
    look();
    assertThat(open()).containsExactly("PAYMENT_PENDING p-1 3000/0");
  }

  @Test
  void aRefundThatNobodyKnowsOfIsTold() {
    house.does(TestHouse.buying("S1", RIDER, 3_000));
    var why = Why.of(Cause.RIDER_ASKED);
    house.does(new OpenRefund(id(), OPERATOR, "r-1", "S1", 2_000, why));
    clock.forward(Duration.ofMinutes(5));
    look();
    assertThat(open()).isEmpty();
    clock.forward(Duration.ofSeconds(1));
    look();
    assertThat(open()).containsExactly("PAYMENT_PENDING r-1 -2000/0");
    house.does(new EndRefund(id(), OPERATOR, "r-1", true));
    look();
    assertThat(open()).isEmpty();
  }

  @Test
  void anOldBackupIsTold() {
    clock.forward(Duration.ofHours(36).plusSeconds(1));
    look();
    assertThat(open()).contains("BACKUP_OLD backup 0/0");
  }

  @Test
  void whatIsAcknowledgedComesAgainOnlyWhenItBeginsAnew() throws SQLException {
    retire(BIKE, BIKE + 1, BIKE + 2);
    look();
    var told = house.does(acknowledging("test", "seen"));
    assertThat(told.events()).containsExactly(new AlertAcknowledged("STATION_LOW", "101", "seen"));
    assertThat(Raw.column(data, "select seen_by || ' ' || note || ' ' || seen_at from alert"))
        .containsExactly("operator:test seen " + clock.instant().toEpochMilli());
    assertThat(house.does(acknowledging("test", null)).events()).isEmpty();
    look();
    retire(BIKE + 3);
    look();
    assertThat(unseen()).isZero();
    house.register(1);
    house.register(2);
    look();
    assertThat(house.refused(acknowledging("test", null))).isEqualTo(Reason.ALERT_OVER);
    retire(1);
    look();
    assertThat(unseen()).isEqualTo(1);
  }

  @Test
  void whoMayOnlyLookAcknowledgesNothing() {
    house.addOperator(3, "Han", Role.VIEWER);
    retire(BIKE, BIKE + 1, BIKE + 2);
    look();
    assertThat(house.refused(acknowledging("3", null))).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(unseen()).isEqualTo(1);
  }

  @Test
  void itIsKnownAfterARestart() {
    retire(BIKE, BIKE + 1, BIKE + 2);
    look();
    house.does(acknowledging("test", null));
    house.close();
    house = TestHouse.at(data, clock);
    look();
    assertThat(open()).containsExactly("STATION_LOW 101 2/20");
    assertThat(unseen()).isZero();
    assertThat(alerts()).hasSize(1);
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws SQLException {
    retire(BIKE, BIKE + 1, BIKE + 2);
    look();
    long written = Raw.number(data, "select count(*) from command_log");
    look();
    look();
    assertThat(Raw.number(data, "select count(*) from command_log")).isEqualTo(written);
  }

  @Test
  void anEventMakesItLookSoon() {
    house.house().watchAlerts();
    clock.forward(Duration.ofSeconds(10));
    Awaitility.await().until(() -> open().isEmpty());
    retire(BIKE, BIKE + 1, BIKE + 2);
    Awaitility.await()
        .until(() -> {
          clock.forward(Duration.ofSeconds(2));
          return open().equals(List.of("STATION_LOW 101 2/20"));
        });
  }

  private AcknowledgeAlert acknowledging(String who, @Nullable String note) {
    return new AcknowledgeAlert(id(), Actors.operator(who), AlertKind.STATION_LOW, "101", note);
  }

  private void ride(long bike, Duration time) {
    long no = house.reserve(RIDER, bike);
    house.does(starting(RIDER, no));
    clock.forward(time);
    house.does(returning(RIDER, no));
  }

  private void retire(long... bikes) {
    for (long bike : bikes) {
      house.does(new RetireBike(id(), OPERATOR, bike, new Why(Cause.OTHER, "scrap")));
    }
  }

  private void look() {
    house.settle();
    house.house().alerts().lookAtAll();
  }

  private List<Alert> alerts() {
    return house.house().reader().read(AlertRepository.class, AlertRepository::open);
  }

  private long unseen() {
    return alerts().stream().filter(alert -> alert.seenAt() == null).count();
  }

  private List<String> open() {
    return alerts().stream()
        .map(alert -> {
          var now = house.house().alerts().now(alert);
          return alert.kind() + " " + alert.subject() + " " + now.figure() + "/" + now.whole();
        })
        .sorted()
        .toList();
  }
}
