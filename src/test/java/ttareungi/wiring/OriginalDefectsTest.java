package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.kernel.Reason.BIKE_NOT_AVAILABLE;
import static ttareungi.kernel.Reason.BIKE_UNKNOWN;
import static ttareungi.kernel.Reason.FIELD_MISSING;
import static ttareungi.kernel.Reason.POINTS_SHORT;
import static ttareungi.kernel.Reason.PRICE_INVALID;
import static ttareungi.kernel.Reason.PRICE_TOO_HIGH;
import static ttareungi.kernel.Reason.RESERVATION_OVER;
import static ttareungi.kernel.Reason.RIDER_UNKNOWN;
import static ttareungi.wiring.TestHouse.STATION;
import static ttareungi.wiring.TestHouse.buying;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.reserving;
import static ttareungi.wiring.TestHouse.returning;

import com.google.common.eventbus.Subscribe;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.PointIncreased;
import ttareungi.event.DomainEvent.PointReturned;
import ttareungi.event.DomainEvent.ReservationCancelled;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Outcome;
import ttareungi.payment.RecordApproval;
import ttareungi.station.OpenStation;

/** What the original system got wrong, each by its name. */
class OriginalDefectsTest {
  private static final long RIDER = 10;
  private static final long BIKE = 1;

  @TempDir Path data;

  @Test
  void aReturnNeitherCancelsNorRefunds() {
    try (var house = withBikeAndPoints()) {
      var returned = house.does(returning(RIDER, house.reserve(RIDER, BIKE)));
      assertThat(returned.first(ReservationCancelled.class)).isEmpty();
      assertThat(returned.first(PointReturned.class)).isEmpty();
      assertThat(house.balance(RIDER)).isEqualTo(2_000);
    }
  }

  @Test
  void whatWasReturnedCannotBeCancelled() {
    try (var house = withBikeAndPoints()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      house.does(returning(RIDER, reserveNo));
      assertThat(house.refused(cancelling(RIDER, reserveNo))).isEqualTo(RESERVATION_OVER);
      assertThat(house.balance(RIDER)).isEqualTo(2_000);
    }
  }

  @Test
  void cancellingTwiceRefundsOnce() {
    try (var house = withBikeAndPoints()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      house.does(cancelling(RIDER, reserveNo));
      assertThat(house.refused(cancelling(RIDER, reserveNo))).isEqualTo(RESERVATION_OVER);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void cancellingAHundredTimesAtOnceRefundsOnce() {
    try (var house = withBikeAndPoints()) {
      long reserveNo = house.reserve(RIDER, BIKE);
      var outcomes = Crowd.atOnce(100, _ -> house.send(cancelling(RIDER, reserveNo)));
      assertThat(accepted(outcomes)).isEqualTo(1);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void pointsNeverFallBelowZero() {
    try (var house = TestHouse.withStation(data)) {
      house.register(BIKE);
      house.buy(RIDER, 999);
      assertThat(house.refused(reserving(RIDER, BIKE))).isEqualTo(POINTS_SHORT);
      assertThat(house.balance(RIDER)).isEqualTo(999);
      house.buy(11, 1_000);
      house.reserve(11, BIKE); // the refused one left the bike free
    }
  }

  @Test
  void anUnknownRiderDoesNotRideFree() throws SQLException {
    try (var house = withBikeAndPoints()) {
      assertThat(house.refused(reserving(404, BIKE))).isEqualTo(RIDER_UNKNOWN);
      assertThat(Raw.number(data, "select count(*) from reservation")).isZero();
    }
  }

  @Test
  void anUnknownBikeIsNotReserved() {
    try (var house = withBikeAndPoints()) {
      assertThat(house.refused(reserving(RIDER, 404))).isEqualTo(BIKE_UNKNOWN);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void aTakenBikeIsNotReserved() {
    try (var house = withBikeAndPoints()) {
      house.reserve(RIDER, BIKE);
      house.buy(11, 1_000);
      assertThat(house.refused(reserving(11, BIKE))).isEqualTo(BIKE_NOT_AVAILABLE);
      assertThat(house.balance(11)).isEqualTo(1_000);
    }
  }

  @Test
  void ofAHundredWhoReserveOneBikeOneGetsItAndOnePays() throws SQLException {
    try (var house = TestHouse.withStation(data)) {
      house.register(BIKE);
      Crowd.atOnce(100, who -> house.send(buying(id(), 1 + who, 1_000)));
      var outcomes = Crowd.atOnce(100, who -> house.send(reserving(1 + who, BIKE)));
      assertThat(accepted(outcomes)).isEqualTo(1);
      assertThat(Raw.number(data, "select sum(balance) from rider")).isEqualTo(99_000);
      assertThat(Raw.number(data, "select count(*) from reservation")).isEqualTo(1);
    }
  }

  @Test
  void twoHundredPurchasesAtOnceSumUpExactly() {
    try (var house = TestHouse.withStation(data)) {
      Crowd.atOnce(200, n -> house.send(buying(id(), RIDER, 1_001 + n)));
      assertThat(house.balance(RIDER)).isEqualTo(200 * 1_001 + 199 * 200 / 2);
    }
  }

  @Test
  void anApprovalThatIsDeliveredTwiceCreditsOnce() {
    try (var house = TestHouse.withStation(data)) {
      assertThat(house.does(buying("S1", RIDER, 5_000)).first(PointIncreased.class)).isPresent();
      assertThat(house.does(buying("S1", RIDER, 5_000)).events()).isEmpty();
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void anApprovalThatIsDeliveredAHundredTimesAtOnceCreditsOnce() {
    try (var house = TestHouse.withStation(data)) {
      Crowd.atOnce(100, _ -> house.does(buying("S1", RIDER, 5_000)));
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void nothingIsPublishedOfATransactionThatWasRolledBack() throws SQLException {
    try (var house = TestHouse.withStation(data)) {
      var heard = new Ear();
      house.settle();
      house.house().fanout().register(heard);
      Raw.run(data, DOOM);
      var doomed = new RecordApproval("doomed", "test", "S1", RIDER, 5_000);
      Assertions.assertThrows(CompletionException.class, () -> house.send(doomed));
      house.does(new OpenStation(id(), "test", 102, "합정역", null, 10));
      house.settle();
      assertThat(heard.types()).containsExactly("StationOpened");
      assertThat(Raw.column(data, "select distinct type from event_log"))
          .containsExactly("StationOpened");
      assertThat(Raw.number(data, "select count(*) from rider")).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, -5_000, Long.MIN_VALUE})
  void aPriceOfNothingOrLessIsRefused(long price) throws SQLException {
    try (var house = TestHouse.withStation(data)) {
      assertThat(house.refused(buying(id(), RIDER, price))).isEqualTo(PRICE_INVALID);
      assertThat(Raw.number(data, "select count(*) from rider")).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000_001, Long.MAX_VALUE})
  void aPriceThatCouldOverflowIsRefused(long price) {
    try (var house = TestHouse.withStation(data)) {
      house.buy(RIDER, 1_000_000);
      assertThat(house.refused(buying(id(), RIDER, price))).isEqualTo(PRICE_TOO_HIGH);
      assertThat(house.balance(RIDER)).isEqualTo(1_000_000);
    }
  }

  @Test
  void aBikeWithoutColourOrDayIsRefused() throws SQLException {
    try (var house = TestHouse.withStation(data)) {
      var noDay = new RegisterBike(id(), "test", 2, BikeColour.RED, null, STATION, null);
      var day = LocalDate.of(2023, 2, 7);
      var noColour = new RegisterBike(id(), "test", 2, null, day, STATION, null);
      assertThat(house.refused(noDay)).isEqualTo(FIELD_MISSING);
      assertThat(house.refused(noColour)).isEqualTo(FIELD_MISSING);
      assertThat(Raw.number(data, "select count(*) from bike")).isZero();
    }
  }

  private TestHouse withBikeAndPoints() {
    var house = TestHouse.withStation(data);
    house.register(BIKE);
    house.buy(RIDER, 3_000);
    return house;
  }

  private static long accepted(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome.Accepted.class::isInstance).count();
  }

  private static final String DOOM =
      "create trigger doom before insert on command_log when new.request_id = 'doomed'"
          + " begin select raise(abort, 'doom'); end";

  /** Listens to all that is published. */
  static final class Ear {
    private final List<DomainEvent> heard = new CopyOnWriteArrayList<>();

    @Subscribe
    public void on(LoggedEvent event) {
      heard.add(event.event());
    }

    List<String> types() {
      return heard.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
  }
}
