package ttareungi.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.NOT_PERMITTED;
import static ttareungi.kernel.Reason.RESERVATION_OVER;
import static ttareungi.kernel.Reason.RESERVATION_UNKNOWN;
import static ttareungi.kernel.Reason.RETURN_BEFORE_START;
import static ttareungi.kernel.Reason.RETURN_IN_FUTURE;
import static ttareungi.kernel.Reason.RIDE_ALREADY_STARTED;
import static ttareungi.kernel.Reason.STATION_UNKNOWN;
import static ttareungi.kernel.Reason.WHY_MISSING;
import static ttareungi.wiring.TestHouse.STATION;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.returning;
import static ttareungi.wiring.TestHouse.starting;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.Bike;
import ttareungi.bike.BikeRepository;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.event.BikeState;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.ReservationStatus;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Command;
import ttareungi.kernel.Outcome;
import ttareungi.station.OpenStation;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** What an operator may do with a reservation in the rider's stead, and what not. */
class ForRidersTest {
  private static final long RIDER = 10;
  private static final long BIKE = 1;
  private static final long UNKNOWN = 1;
  private static final String OPERATOR = Actors.operator("test");
  private static final Why WHY = new Why(Cause.KIOSK_FAULT, "screen dark");

  @TempDir Path data;
  private final TestClock clock = new TestClock();
  private TestHouse house;
  private long reserveNo;

  @BeforeEach
  void reserve() {
    house = TestHouse.withStation(data, clock);
    house.register(BIKE);
    house.buy(RIDER, 3_000);
    reserveNo = house.reserve(RIDER, BIKE);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void cancellingRestoresWhatWasTaken() {
    var done = house.does(cancel());
    assertThat(done.first(ReservationCancelled.class).orElseThrow().why()).isEqualTo(WHY);
    assertThat(done.first(PointReturned.class).orElseThrow().points()).isEqualTo(1_000);
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
    assertThat(bike().state()).isEqualTo(BikeState.AVAILABLE);
    assertThat(found().status()).isEqualTo(ReservationStatus.CANCELLED);
  }

  @Test
  void aSecondClickCancelsNothingMore() {
    var once = cancel();
    assertThat(Stream.of(once, once).map(house.house().desk()::submit).toList())
        .allSatisfy(answer -> assertThat(answer.join()).isEqualTo(house.send(once)));
    assertThat(house.refused(cancel())).isEqualTo(RESERVATION_OVER);
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
  }

  @Test
  void aRideIsNotCancelled() {
    house.does(starting(RIDER, reserveNo));
    assertThat(house.refused(cancel())).isEqualTo(RIDE_ALREADY_STARTED);
    assertThat(house.balance(RIDER)).isEqualTo(2_000);
    assertThat(bike().state()).isEqualTo(BikeState.IN_USE);
  }

  @Test
  void aHoldThatHasLapsedIsNotCancelled() {
    clock.advance(Duration.ofMinutes(10));
    assertThat(house.refused(cancel())).isEqualTo(RESERVATION_OVER);
  }

  @Test
  void ofTheRiderAtTheKioskAndTheOperatorOneIsFirst() {
    var answers =
        Stream.<Command>of(cancel(), cancelling(RIDER, reserveNo), starting(RIDER, reserveNo))
            .map(house.house().desk()::submit)
            .toList();
    assertThat(answers.stream().filter(a -> a.join() instanceof Outcome.Accepted)).hasSize(1);
    boolean rides = found().status() == ReservationStatus.IN_USE;
    assertThat(house.balance(RIDER)).isEqualTo(rides ? 2_000 : 3_000);
  }

  @Test
  void aRideIsReturnedForTheRider() {
    house.does(starting(RIDER, reserveNo));
    clock.advance(Duration.ofMinutes(5));
    var back = house.does(giveBack(STATION)).first(BikeReturned.class).orElseThrow();
    assertThat(back.why()).isEqualTo(WHY);
    assertThat(back.at()).isNull();
    assertThat(back.dock()).isEqualTo(1);
    assertThat(found().endedAt()).isEqualTo(clock.instant());
    assertThat(found().returnedStation()).isEqualTo(STATION);
    assertThat(bike().state()).isEqualTo(BikeState.AVAILABLE);
    assertThat(house.balance(RIDER)).isEqualTo(2_000);
  }

  @Test
  void aReservedBikeThatIsBackWasEvidentlyRidden() {
    house.does(new OpenStation(id(), OPERATOR, 102, "S102", null, 1));
    house.does(giveBack(102));
    assertThat(bike().stationId()).isEqualTo(102);
    assertThat(house.balance(RIDER)).isEqualTo(2_000);
  }

  @Test
  void aFullStationTakesItBesideTheDocks() {
    house.does(new OpenStation(id(), OPERATOR, 102, "S102", null, 1));
    house.register(2);
    house.buy(11, 1_000);
    house.does(new ReturnBike(id(), OPERATOR, 11, house.reserve(11, 2), 102));
    var back = house.does(giveBack(102)).first(BikeReturned.class).orElseThrow();
    assertThat(back.dock()).isNull();
    assertThat(bike().stationId()).isEqualTo(102);
  }

  @Test
  void aClosedStationStillTakesIt() throws SQLException {
    house.does(starting(RIDER, reserveNo));
    Raw.run(data, "update station set open = 0 where station_id = " + STATION);
    house.does(giveBack(STATION));
    assertThat(bike().stationId()).isEqualTo(STATION);
  }

  @Test
  void aSecondClickReturnsNothingMore() {
    house.does(starting(RIDER, reserveNo));
    var once = giveBack(STATION);
    assertThat(house.does(once)).isEqualTo(house.does(once));
    assertThat(house.refused(giveBack(STATION))).isEqualTo(RESERVATION_OVER);
    assertThat(bike().rides()).isEqualTo(1);
  }

  @Test
  void theRiderWhoWasFasterHasReturnedIt() {
    house.does(starting(RIDER, reserveNo));
    var answers =
        Stream.<Command>of(returning(RIDER, reserveNo), giveBack(STATION))
            .map(house.house().desk()::submit)
            .toList();
    assertThat(answers.stream().filter(a -> a.join() instanceof Outcome.Accepted)).hasSize(1);
    assertThat(bike().rides()).isEqualTo(1);
  }

  @Test
  void aCorrectedReturnEndsTheRideWhenTheBikeCameBack() {
    house.does(starting(RIDER, reserveNo));
    clock.advance(Duration.ofMinutes(30));
    var at = clock.instant();
    clock.advance(Duration.ofHours(2));
    var back = house.does(correct(at)).first(BikeReturned.class).orElseThrow();
    assertThat(back.at()).isEqualTo(at);
    assertThat(back.why()).isEqualTo(WHY);
    assertThat(found().endedAt()).isEqualTo(at);
    house.settle();
    var line =
        house.house().dashboard().read(DashboardRepository.class, b -> b.lines(List.of(reserveNo)));
    assertThat(line.getFirst().endedAt()).isEqualTo(at);
  }

  @Test
  void aReturnIsNeitherBeforeTheRideNorInTheFuture() {
    clock.advance(Duration.ofMinutes(5));
    house.does(starting(RIDER, reserveNo));
    var started = clock.instant();
    clock.advance(Duration.ofMinutes(5));
    assertThat(house.refused(correct(started.minusMillis(1)))).isEqualTo(RETURN_BEFORE_START);
    assertThat(house.refused(correct(clock.instant().plusMillis(1)))).isEqualTo(RETURN_IN_FUTURE);
    assertThat(house.refused(correct(null))).isEqualTo(FIELD_MISSING);
    assertThat(found().status()).isEqualTo(ReservationStatus.IN_USE);
    house.does(correct(started));
    assertThat(house.refused(correct(started))).isEqualTo(RESERVATION_OVER);
  }

  @Test
  void oneThatNeverStartedCameBackAfterItWasReserved() {
    var reserved = clock.instant();
    assertThat(house.refused(correct(reserved.minusMillis(1)))).isEqualTo(RETURN_BEFORE_START);
    house.does(correct(reserved));
  }

  @Test
  void allThatHappenedToAReservationIsFoundByItsNumber() {
    house.does(cancel());
    house.reserve(RIDER, BIKE);
    assertThat(house.house().log().ofReservation(reserveNo, 10))
        .extracting(logged -> logged.event().getClass().getSimpleName())
        .containsExactly("PointReturned", "ReservationCancelled", "BikeReserved", "PointUsed");
  }

  @Test
  void whatIsNotThereIsNotTouched() {
    assertThat(house.refused(giveBack(999))).isEqualTo(STATION_UNKNOWN);
    assertThat(house.refused(new CancelForRider(id(), OPERATOR, UNKNOWN, WHY)))
        .isEqualTo(RESERVATION_UNKNOWN);
    assertThat(house.refused(new ReturnForRider(id(), OPERATOR, UNKNOWN, STATION, WHY)))
        .isEqualTo(RESERVATION_UNKNOWN);
  }

  @Test
  void aViewerDoesNothingAndNobodyWithoutSayingWhy() {
    house.addOperator(7, "Han", Role.VIEWER);
    var viewer = Actors.operator(7);
    assertThat(house.refused(new CancelForRider(id(), viewer, reserveNo, WHY)))
        .isEqualTo(NOT_PERMITTED);
    assertThat(house.refused(new ReturnForRider(id(), viewer, reserveNo, STATION, WHY)))
        .isEqualTo(NOT_PERMITTED);
    assertThat(house.refused(new CorrectReturn(id(), viewer, reserveNo, STATION, now(), WHY)))
        .isEqualTo(NOT_PERMITTED);
    house.addOperator(8, "Kim", Role.OPERATOR);
    assertThat(house.refused(new CancelForRider(id(), Actors.operator(8), reserveNo, null)))
        .isEqualTo(WHY_MISSING);
    assertThat(found().status()).isEqualTo(ReservationStatus.RESERVED);
  }

  private Instant now() {
    return clock.instant();
  }

  private CancelForRider cancel() {
    return new CancelForRider(id(), OPERATOR, reserveNo, WHY);
  }

  private ReturnForRider giveBack(long stationId) {
    return new ReturnForRider(id(), OPERATOR, reserveNo, stationId, WHY);
  }

  private CorrectReturn correct(@Nullable Instant at) {
    return new CorrectReturn(id(), OPERATOR, reserveNo, STATION, at, WHY);
  }

  private Bike bike() {
    return house.house().reader().read(BikeRepository.class, b -> b.find(BIKE).orElseThrow());
  }

  private Reservation found() {
    return house
        .house()
        .reader()
        .read(ReservationRepository.class, r -> r.find(reserveNo).orElseThrow());
  }
}
