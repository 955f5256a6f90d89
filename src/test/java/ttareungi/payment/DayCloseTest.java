package ttareungi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.DayClosed;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.store.Integrity;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** A day is closed when it is over, in order, with nothing unresolved, and for ever. */
class DayCloseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 13);
  private static final String OPERATOR = Actors.operator("test");
  private static final Why WHY = Why.of(Cause.RIDER_ASKED);

  @TempDir Path data;
  private final TestClock clock = new TestClock();

  @Test
  void aCloseHoldsTheSumsOfTheLedger() throws SQLException {
    try (var house = busyDay()) {
      clock.advance(Duration.ofDays(1));
      assertThat(close(house, DAY).first(DayClosed.class))
          .contains(new DayClosed(1, DAY, 8_000, 2_000, 2_000, 1_000, 0));
      assertThat(close(house, DAY.plusDays(1), 1).first(DayClosed.class))
          .contains(new DayClosed(2, DAY.plusDays(1), 0, 0, 0, 0, 0));
    }
    sound();
  }

  @Test
  void aDayThatIsNotOverIsNotClosed() {
    try (var house = busyDay()) {
      assertThat(refused(house, DAY)).isEqualTo(Reason.DAY_NOT_OVER);
      clock.advance(Duration.ofHours(11)); // 23:04 in Seoul
      assertThat(refused(house, DAY)).isEqualTo(Reason.DAY_NOT_OVER);
      clock.advance(Duration.ofHours(1)); // 00:04
      var _ = close(house, DAY);
    }
  }

  @Test
  void daysAreClosedInOrderAndOnce() {
    try (var house = busyDay()) {
      clock.advance(Duration.ofDays(3));
      assertThat(refused(house, DAY.plusDays(1))).isEqualTo(Reason.DAY_OUT_OF_TURN);
      var _ = close(house, DAY);
      assertThat(refused(house, DAY)).isEqualTo(Reason.DAY_CLOSED);
      assertThat(refused(house, DAY.plusDays(2))).isEqualTo(Reason.DAY_OUT_OF_TURN);
    }
  }

  @Test
  void notWhileAPurchaseOfTheDayIsPending() throws SQLException {
    try (var house = busyDay()) {
      house.does(new OpenPurchase(id(), "kiosk:1", "p1", 10, 3_000));
      clock.advance(Duration.ofDays(1));
      assertThat(refused(house, DAY)).isEqualTo(Reason.DAY_HAS_PENDING);
      house.does(new ApprovePurchase(id(), OPERATOR, "p1", "H1", WHY));
      assertThat(close(house, DAY).first(DayClosed.class).orElseThrow().sold()).isEqualTo(8_000);
    }
    sound();
  }

  @Test
  void notWhileARefundOfTheDayIsPending() throws SQLException {
    try (var house = busyDay()) {
      house.does(TestHouse.buying("S2", 11, 5_000));
      house.house().terminal().setRule(Rule.GONE);
      var _ = house.house().refunds().refund("r2", OPERATOR, "S2", 5_000, WHY);
      clock.advance(Duration.ofDays(1));
      assertThat(refused(house, DAY)).isEqualTo(Reason.DAY_HAS_PENDING);
      house.house().terminal().setRule(Rule.ASK);
      house.house().refunds().recover();
      var _ = close(house, DAY);
    }
    sound();
  }

  @Test
  void onlyAnAdministratorCloses() {
    try (var house = busyDay()) {
      house.addOperator(7, "Lee", Role.OPERATOR);
      clock.advance(Duration.ofDays(1));
      assertThat(house.refused(new CloseDay(id(), Actors.operator(7), DAY)))
          .isEqualTo(Reason.NOT_PERMITTED);
    }
  }

  @Test
  void aClosedDayTakesNoEntryAndACloseStaysAsItIs() {
    try (var house = busyDay()) {
      clock.advance(Duration.ofDays(1));
      var _ = close(house, DAY);
    }
    assertThat(
            Raw.refusal(
                data,
                "insert into ledger_entry (user_id, points, kind, at)"
                    + " values (10, 5, 'ADJUSTMENT', 1778641445678)"))
        .contains("this day is closed");
    assertThat(Raw.refusal(data, "update day_close set sold = 1")).contains("insert-only");
    assertThat(Raw.refusal(data, "delete from day_close")).contains("insert-only");
    assertThat(
            Raw.refusal(
                data,
                "insert into day_close select close_no + 2, date(day, '+1 day'), ends_at,"
                    + " ends_at + 1, 0, 0, 0, 0, 0, closed_at, closed_by from day_close"))
        .contains("in order");
  }

  /** It was a year ahead when the day was closed, say, and somebody has set it right. */
  @Test
  void aClockThatStandsInAClosedDayIsSaidBeforeTheCardIsCharged() {
    try (var house = busyDay()) {
      clock.advance(Duration.ofDays(1));
      var _ = close(house, DAY);
      clock.advance(Duration.ofHours(-20));
      var result = house.house().checkout().buy("p9", "kiosk:1", 10, 3_000);
      assertThat(((Checkout.Result.Refused) result).rejection().reason())
          .isEqualTo(Reason.CLOCK_BEHIND);
      var purchase = TestHouse.buying("S9", 10, 3_000);
      assertThat(house.refused(purchase)).isEqualTo(Reason.CLOCK_BEHIND);
      assertThat(house.balance(10)).isEqualTo(5_000);
      clock.advance(Duration.ofHours(20));
      house.does(purchase); // the same request: nothing was decided
      assertThat(house.balance(10)).isEqualTo(8_000);
    }
  }

  @Test
  void aCloseThatIsNotWhatTheLedgerHoldsIsFound() throws SQLException {
    try (var house = busyDay()) {
      clock.advance(Duration.ofDays(1));
      var _ = close(house, DAY);
    }
    try (var connection = Raw.open(data)) {
      Raw.run(connection, "drop trigger day_close_no_update");
      Raw.run(connection, "update day_close set sold = sold + 1");
      assertThat(Integrity.check(connection))
          .extracting(Integrity.Finding::check)
          .containsExactly("day_closes");
    }
  }

  /** 8,000 bought, 2,000 of it refunded, two reservations, one of them cancelled. */
  private TestHouse busyDay() {
    var house = TestHouse.withStation(data, clock);
    house.register(1);
    house.does(TestHouse.buying("S1", 10, 8_000));
    house.does(TestHouse.cancelling(10, house.reserve(10, 1)));
    house.does(TestHouse.starting(10, house.reserve(10, 1))); // a hold would lapse on another day
    var _ = house.house().refunds().refund("r1", OPERATOR, "S1", 2_000, WHY);
    return house;
  }

  private static Outcome.Accepted close(TestHouse house, LocalDate day) {
    return house.does(new CloseDay(id(), OPERATOR, day));
  }

  private Outcome.Accepted close(TestHouse house, LocalDate day, int daysLater) {
    clock.advance(Duration.ofDays(daysLater));
    return close(house, day);
  }

  private static Reason refused(TestHouse house, LocalDate day) {
    return house.refused(new CloseDay(id(), OPERATOR, day));
  }

  private void sound() throws SQLException {
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }
}
