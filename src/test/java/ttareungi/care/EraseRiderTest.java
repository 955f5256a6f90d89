package ttareungi.care;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;
import static ttareungi.wiring.TestHouse.reserving;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.RiderErased;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.payment.ClosePurchase;
import ttareungi.payment.EndRefund;
import ttareungi.payment.OpenPurchase;
import ttareungi.payment.OpenRefund;
import ttareungi.payment.SettlePurchase;
import ttareungi.pin.CountPinTry;
import ttareungi.pin.IssuePinCode;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.rider.BlockRider;
import ttareungi.store.Integrity;
import ttareungi.wiring.HandClock;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** A rider who wants to be forgotten. */
class EraseRiderTest {
  private static final long RIDER = 10;
  private static final String KIOSK = Actors.kiosk(TestHouse.STATION);
  private static final String PARK = Actors.operator(1);
  private static final Duration DOUBT_IS_OVER = Duration.ofHours(1).plusMillis(1);
  private static final Why ASKED = Why.of(Cause.RIDER_ASKED);

  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T03:00:00Z"));
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, clock);
    house.addOperator(1, "Park", Role.ADMINISTRATOR);
    house.addOperator(2, "Lee", Role.OPERATOR);
    house.register(1);
    house.buy(RIDER, 3_000);
    house.givePin(RIDER);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nothingPersonalIsLeftAndTheSumsStay() throws SQLException {
    house.does(new IssuePinCode(id(), PARK, RIDER, house.house().pins().hash(pin()), "lost"));
    house.does(new CountPinTry(id(), KIOSK, RIDER));
    assertThat(house.does(erasing(PARK)).events()).containsExactly(new RiderErased(RIDER, ASKED));
    assertThat(count("rider_pin")).isZero();
    assertThat(count("pin_code")).isZero();
    assertThat(count("pin_tries")).isZero();
    assertThat(Raw.number(data, "select sum(points) from ledger_entry")).isEqualTo(3_000);
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  @Test
  void aPinOfAPurchaseThatCameToNothingGoesToo() throws SQLException {
    var hash = house.house().pins().hash(pin());
    house.does(new OpenPurchase(id(), KIOSK, "first", 77, 1_000, hash));
    house.does(new ClosePurchase(id(), KIOSK, "first"));
    assertThat(house.refused(new JoinRider(id(), PARK, 77))).isEqualTo(Reason.RIDER_NUMBER_TAKEN);
    clock.forward(DOUBT_IS_OVER);
    house.does(new JoinRider(id(), PARK, 77));
    assertThat(pinsInPurchases()).isEqualTo(1);
    house.does(new EraseRider(id(), PARK, 77, ASKED));
    assertThat(pinsInPurchases()).isZero();
  }

  @Test
  void theNumberIsNobodysAnyMore() {
    house.does(erasing(PARK));
    assertThat(house.house().pins().enter(KIOSK, RIDER, pin())).isInstanceOf(Entry.Wrong.class);
    assertThat(house.refused(new OpenPurchase(id(), KIOSK, "p", RIDER, 1_000)))
        .isEqualTo(Reason.RIDER_ERASED);
    assertThat(house.refused(reserving(RIDER, 1))).isEqualTo(Reason.RIDER_ERASED);
    var hash = house.house().pins().hash(pin());
    assertThat(house.refused(new IssuePinCode(id(), PARK, RIDER, hash, "lost")))
        .isEqualTo(Reason.RIDER_ERASED);
    assertThat(house.refused(new AdjustPoints(id(), PARK, RIDER, 1, ASKED, null)))
        .isEqualTo(Reason.RIDER_ERASED);
    assertThat(house.refused(new BlockRider(id(), PARK, RIDER, ASKED)))
        .isEqualTo(Reason.RIDER_ERASED);
    assertThat(house.refused(new JoinRider(id(), PARK, RIDER)))
        .isEqualTo(Reason.RIDER_NUMBER_TAKEN);
    assertThat(house.refused(erasing(PARK))).isEqualTo(Reason.RIDER_ERASED);
  }

  @Test
  void notWhileSomethingIsOpen() {
    long reserveNo = house.reserve(RIDER, 1);
    assertThat(house.refused(erasing(PARK))).isEqualTo(Reason.RIDER_HAS_RESERVATION);
    house.does(TestHouse.cancelling(RIDER, reserveNo));
    house.does(new OpenPurchase(id(), KIOSK, "p", RIDER, 1_000));
    assertThat(house.refused(erasing(PARK))).isEqualTo(Reason.RIDER_HAS_PURCHASE);
    house.does(new SettlePurchase(id(), KIOSK, "p", "S1"));
    house.does(erasing(PARK));
  }

  @Test
  void notWhileWhatWasGivenUpMayYetBePaid() {
    house.does(new OpenPurchase(id(), KIOSK, "p", RIDER, 1_000));
    house.does(new ClosePurchase(id(), KIOSK, "p"));
    clock.forward(Duration.ofHours(1));
    assertThat(house.refused(erasing(PARK))).isEqualTo(Reason.RIDER_HAS_PURCHASE);
    clock.forward(Duration.ofMillis(1));
    house.does(erasing(PARK));
  }

  @Test
  void notWhileARefundIsOnItsWay() {
    house.does(TestHouse.buying("S2", RIDER, 2_000));
    house.does(new OpenRefund(id(), PARK, "r", "S2", 2_000, ASKED));
    assertThat(house.refused(erasing(PARK))).isEqualTo(Reason.RIDER_HAS_REFUND);
    house.does(new EndRefund(id(), PARK, "r", true));
    house.does(erasing(PARK));
  }

  @Test
  void whatIsPaidAfterAllIsCredited() {
    house.does(new OpenPurchase(id(), KIOSK, "p", RIDER, 1_000));
    house.does(new ClosePurchase(id(), KIOSK, "p"));
    clock.forward(DOUBT_IS_OVER);
    house.does(erasing(PARK));
    house.does(new SettlePurchase(id(), KIOSK, "p", "S1"));
    assertThat(house.balance(RIDER)).isEqualTo(4_000);
  }

  @Test
  void onlyAnAdministratorErases() {
    assertThat(house.refused(erasing(Actors.operator(2)))).isEqualTo(Reason.NOT_PERMITTED);
  }

  private static char[] pin() {
    return TestHouse.PIN.toCharArray();
  }

  private static EraseRider erasing(String actor) {
    return new EraseRider(id(), actor, RIDER, ASKED);
  }

  private long count(String table) throws SQLException {
    return Raw.number(data, "select count(*) from " + table + " where user_id = " + RIDER);
  }

  private long pinsInPurchases() throws SQLException {
    return Raw.number(data, "select count(*) from purchase where first_pin is not null");
  }
}
