package ttareungi.rider;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.buying;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.reserving;
import static ttareungi.wiring.TestHouse.returning;
import static ttareungi.wiring.TestHouse.starting;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.care.JoinRider;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.RiderBlocked;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.event.DomainEvent.RiderUnblocked;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.payment.OpenPurchase;
import ttareungi.wiring.TestHouse;

/** Riders whom an operator makes, blocks, and lets ride again. */
class BlockedRiderTest {
  private static final long RIDER = 10;
  private static final String OPERATOR = Actors.operator("test");
  private static final Why MISUSE = new Why(Cause.MISUSE, "twice");

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    house.buy(RIDER, 3_000);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void reservesAndBuysNothing() {
    assertThat(house.does(blocking(RIDER)).events())
        .containsExactly(new RiderBlocked(RIDER, MISUSE));
    assertThat(house.refused(reserving(RIDER, 1))).isEqualTo(Reason.RIDER_BLOCKED);
    assertThat(house.refused(opening(RIDER))).isEqualTo(Reason.RIDER_BLOCKED);
    assertThat(house.does(blocking(RIDER)).events()).isEmpty();
  }

  @Test
  void isCreditedWhatWasPaid() {
    house.does(blocking(RIDER));
    house.does(buying(id(), RIDER, 1_000));
    assertThat(house.balance(RIDER)).isEqualTo(4_000);
  }

  @Test
  void returnsTheBikeThatIsOnTheRoad() {
    long reserveNo = house.reserve(RIDER, 1);
    house.does(starting(RIDER, reserveNo));
    house.does(blocking(RIDER));
    house.does(returning(RIDER, reserveNo));
  }

  @Test
  void startsNoRideAndMayCancel() {
    long reserveNo = house.reserve(RIDER, 1);
    house.does(blocking(RIDER));
    assertThat(house.refused(starting(RIDER, reserveNo))).isEqualTo(Reason.RIDER_BLOCKED);
    house.does(cancelling(RIDER, reserveNo));
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
  }

  @Test
  void ridesAgainWhenItIsTakenBack() {
    house.does(blocking(RIDER));
    var back = Why.of(Cause.DATA_MISTAKE);
    assertThat(house.does(new UnblockRider(id(), OPERATOR, RIDER, back)).events())
        .containsExactly(new RiderUnblocked(RIDER, back));
    assertThat(house.does(new UnblockRider(id(), OPERATOR, RIDER, back)).events()).isEmpty();
    house.reserve(RIDER, 1);
  }

  @Test
  void nobodyIsBlockedWhoIsNotThere() {
    assertThat(house.refused(blocking(404))).isEqualTo(Reason.RIDER_UNKNOWN);
    assertThat(house.refused(new UnblockRider(id(), OPERATOR, 404, MISUSE)))
        .isEqualTo(Reason.RIDER_UNKNOWN);
  }

  @Test
  void joinsWithoutBuying() {
    assertThat(house.does(joining(77)).events()).containsExactly(new RiderJoined(77));
    assertThat(house.balance(77)).isZero();
    assertThat(house.refused(joining(77))).isEqualTo(Reason.RIDER_NUMBER_TAKEN);
    assertThat(house.refused(joining(0))).isEqualTo(Reason.RIDER_NUMBER_INVALID);
    assertThat(house.refused(joining(1_000_000))).isEqualTo(Reason.RIDER_NUMBER_INVALID);
  }

  private static JoinRider joining(long userId) {
    return new JoinRider(id(), OPERATOR, userId);
  }

  private static BlockRider blocking(long userId) {
    return new BlockRider(id(), OPERATOR, userId, MISUSE);
  }

  private static OpenPurchase opening(long userId) {
    return new OpenPurchase(id(), Actors.kiosk(TestHouse.STATION), id(), userId, 1_000);
  }
}
