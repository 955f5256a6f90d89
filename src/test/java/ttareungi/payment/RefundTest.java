package ttareungi.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.PointRefunded;
import ttareungi.event.DomainEvent.PointRestored;
import ttareungi.event.DomainEvent.RefundPaid;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.payment.PaymentTerminal.Payback;
import ttareungi.payment.RefundCounter.Result;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.store.Integrity;
import ttareungi.wiring.Crowd;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** A refund, whatever the terminal does and whoever dies. */
class RefundTest {
  private static final long RIDER = 10;
  private static final String OPERATOR = Actors.operator("test");
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));
  private static final Why WHY = Why.of(Cause.RIDER_ASKED);

  @TempDir Path data;
  private final TestClock clock = new TestClock();

  @Test
  void aRefundTakesThePointsAndIsToldOnce() throws SQLException {
    try (var house = house()) {
      assertThat(refund(house, "r1", 2_000)).isEqualTo(new Result.Answered(Payback.DONE));
      assertThat(refund(house, "r1", 2_000)).isEqualTo(new Result.Answered(Payback.DONE));
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
      assertThat(house.house().terminal().refunded("S1")).isEqualTo(2_000);
    }
    assertThat(told(PointRefunded.class)).isEqualTo(1);
    assertThat(told(RefundPaid.class)).isEqualTo(1);
    sound();
  }

  @Test
  void aPaymentIsRefundedOnce() throws SQLException {
    try (var house = house()) {
      var _ = refund(house, "r1", 2_000);
      assertThat(reason(refund(house, "r2", 1_000))).isEqualTo(Reason.REFUNDED_ALREADY);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
      assertThat(house.house().terminal().refunded("S1")).isEqualTo(2_000);
    }
    sound();
  }

  @Test
  void neverMoreThanWasPaidNorThanIsLeft() throws SQLException {
    try (var house = house()) {
      house.buy(RIDER, 4_000);
      assertThat(reason(refund(house, "r1", 5_001))).isEqualTo(Reason.REFUND_INVALID);
      assertThat(reason(refund(house, "r2", 0))).isEqualTo(Reason.REFUND_INVALID);
      house.does(TestHouse.buying("S2", 11, 5_000));
      house.register(1);
      var _ = house.reserve(11, 1);
      assertThat(reason(house.house().refunds().refund("r3", OPERATOR, "S2", 5_000, WHY)))
          .isEqualTo(Reason.REFUND_OVER_BALANCE);
      assertThat(house.house().terminal().refunded("S2")).isZero();
      assertThat(house.balance(11)).isEqualTo(4_000);
      assertThat(reason(house.house().refunds().refund("r4", OPERATOR, "S9", 1, WHY)))
          .isEqualTo(Reason.APPROVAL_UNKNOWN);
    }
    sound();
  }

  @Test
  void whereTheTerminalRefusesThePointsComeBackAndAnotherTryIsFree() throws SQLException {
    try (var house = house()) {
      house.house().terminal().setRule(Rule.DECLINE);
      assertThat(refund(house, "r1", 5_000)).isEqualTo(new Result.Answered(Payback.REFUSED));
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      assertThat(told(PointRefunded.class)).isEqualTo(1);
      assertThat(told(PointRestored.class)).isEqualTo(1);
      assertThat(told(RefundPaid.class)).isZero();
      house.house().terminal().setRule(Rule.ASK);
      assertThat(refund(house, "r2", 5_000)).isEqualTo(new Result.Answered(Payback.DONE));
      assertThat(house.balance(RIDER)).isZero();
    }
    sound();
  }

  @Test
  void aLostAnswerIsAskedForAgainAndTheMoneyMovesOnce() throws SQLException {
    try (var house = house()) {
      house.house().terminal().setRule(Rule.UNKNOWN);
      assertThat(refund(house, "r1", 2_000)).isEqualTo(new Result.Answered(Payback.UNKNOWN));
      assertThat(house.balance(RIDER)).as("cannot be spent meanwhile").isEqualTo(3_000);
      assertThat(told(PointRefunded.class)).isEqualTo(1);
      assertThat(told(RefundPaid.class)).isZero();
    }
    try (var house = TestHouse.at(data, LATER)) {
      house.house().refunds().recover();
      house.house().refunds().recover();
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
      assertThat(house.house().terminal().refunded("S1")).isEqualTo(2_000);
    }
    assertThat(told(PointRefunded.class)).isEqualTo(1);
    assertThat(told(RefundPaid.class)).isEqualTo(1);
    sound();
  }

  @Test
  void aHundredWhoRefundOnePaymentAtOncePayItBackOnce() throws SQLException {
    try (var house = house()) {
      var results = Crowd.atOnce(100, n -> refund(house, "r" + n, 1_000));
      assertThat(results).filteredOn(new Result.Answered(Payback.DONE)::equals).hasSize(1);
      assertThat(house.balance(RIDER)).isEqualTo(4_000);
    }
    assertThat(told(PointRefunded.class)).isEqualTo(1);
    assertThat(told(RefundPaid.class)).isEqualTo(1);
    sound();
  }

  @Test
  void whatTheTerminalNeverAnswersAnOperatorSettlesOnce() throws SQLException {
    try (var house = house()) {
      house.house().terminal().setRule(Rule.GONE);
      var _ = refund(house, "r1", 5_000);
      assertThat(house.refused(new SettleRefund(TestHouse.id(), OPERATOR, "r1", false, WHY)))
          .isEqualTo(Reason.REFUND_STILL_ASKED);
      clock.advance(Duration.ofMinutes(2));
      var outcome = house.does(new SettleRefund(TestHouse.id(), OPERATOR, "r1", false, WHY));
      assertThat(outcome.first(PointRestored.class))
          .contains(new PointRestored(RIDER, 5_000, 5_000, "S1", WHY));
      assertThat(house.refused(new SettleRefund(TestHouse.id(), OPERATOR, "r1", true, WHY)))
          .isEqualTo(Reason.REFUND_SETTLED);
      var _ = refund(house, "r2", 1_000);
      clock.advance(Duration.ofMinutes(2));
      assertThat(
              house
                  .does(new SettleRefund(TestHouse.id(), OPERATOR, "r2", true, WHY))
                  .first(RefundPaid.class))
          .contains(new RefundPaid(RIDER, 1_000, "S1", WHY));
      assertThat(house.balance(RIDER)).isEqualTo(4_000);
    }
    sound();
  }

  /** Two who ask at once may hear different answers: the rounds leave it to whoever waits. */
  @Test
  void nobodyAsksWhileAnotherWaitsForTheAnswer() throws Exception {
    try (var house = house()) {
      var asked = new CountDownLatch(1);
      var answer = new CompletableFuture<Payback>();
      var slow = new SlowTerminal(asked, answer);
      var counter =
          new RefundCounter(
              house.house().desk(), house.house().reader(), slow, LATER, Duration.ofMinutes(1));
      var waiting =
          CompletableFuture.supplyAsync(() -> counter.refund("r1", OPERATOR, "S1", 2_000, WHY));
      asked.await();
      counter.recover();
      house.house().refunds().recover();
      assertThat(counter.recover("r1")).isEqualTo(Payback.UNKNOWN);
      answer.complete(Payback.DONE);
      assertThat(waiting.get()).isEqualTo(new Result.Answered(Payback.DONE));
      assertThat(slow.times).hasValue(1);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
    sound();
  }

  private record SlowTerminal(
      CountDownLatch asked, CompletableFuture<Payback> answer, AtomicInteger times)
      implements PaymentTerminal {
    SlowTerminal(CountDownLatch asked, CompletableFuture<Payback> answer) {
      this(asked, answer, new AtomicInteger());
    }

    @Override
    public Payback refund(String requestId, String confirmId, long amount) {
      times.incrementAndGet();
      asked.countDown();
      return answer.join();
    }

    @Override
    public Answer authorise(String requestId, long amount) {
      throw new AssertionError("nothing is bought here");
    }

    @Override
    public Answer inquire(String requestId) {
      throw new AssertionError("nothing is bought here");
    }

    @Override
    public void abort(String requestId) {
      throw new AssertionError("nothing is bought here");
    }

    @Override
    public boolean isSimulated() {
      return true;
    }
  }

  /** The answer was on its way while somebody decided. */
  @Test
  void whatWasPaidAllTheSameIsTakenAgain() throws SQLException {
    try (var house = house()) {
      house.house().terminal().setRule(Rule.GONE);
      var _ = refund(house, "r1", 2_000);
      clock.advance(Duration.ofMinutes(2));
      house.does(new SettleRefund(TestHouse.id(), OPERATOR, "r1", false, WHY));
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      house.does(new EndRefund(TestHouse.id(), Actors.HOUSE, "r1", true));
      house.does(new EndRefund(TestHouse.id(), Actors.HOUSE, "r1", true));
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
      assertThat(reason(refund(house, "r2", 1_000))).isEqualTo(Reason.REFUNDED_ALREADY);
    }
    assertThat(told(RefundPaid.class)).isEqualTo(1);
    sound();
  }

  @Test
  void whatWasPaidAllTheSameAndIsSpentAlreadyIsRefused() throws SQLException {
    try (var house = house()) {
      house.house().terminal().setRule(Rule.GONE);
      var _ = refund(house, "r1", 5_000);
      clock.advance(Duration.ofMinutes(2));
      house.does(new SettleRefund(TestHouse.id(), OPERATOR, "r1", false, WHY));
      house.register(1);
      house.reserve(RIDER, 1);
      assertThat(house.refused(new EndRefund(TestHouse.id(), Actors.HOUSE, "r1", true)))
          .isEqualTo(Reason.REFUND_OVER_BALANCE);
      assertThat(house.balance(RIDER)).isEqualTo(4_000);
    }
    sound();
  }

  @Test
  void aPaybackThatNoEventToldIsFound() throws SQLException {
    try (var house = house()) {
      var _ = refund(house, "r1", 2_000);
    }
    try (var connection = Raw.open(data)) {
      Raw.run(connection, "drop trigger ledger_no_update");
      Raw.run(connection, "update ledger_entry set points = -1999 where kind = 'PAYBACK'");
      assertThat(Integrity.check(connection))
          .extracting(Integrity.Finding::detail)
          .anyMatch(detail -> detail.contains("differ by 1 points paid back"));
    }
  }

  @Test
  void aViewerMayNot() {
    try (var house = house()) {
      house.addOperator(7, "Lee", Role.VIEWER);
      var refused = house.house().refunds().refund("r1", Actors.operator(7), "S1", 1_000, WHY);
      assertThat(reason(refused)).isEqualTo(Reason.NOT_PERMITTED);
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void theTriggerKeepsWhatIsLeftWhoeverWrites() {
    try (var _ = house()) {
      var more =
          "insert into ledger_entry (user_id, points, kind, confirm_id, at)"
              + " values (10, -5001, 'PAYBACK', 'S1', 9999999999999)";
      assertThat(Raw.refusal(data, more)).contains("more would be paid back than was paid");
    }
  }

  private TestHouse house() {
    var house = TestHouse.withStation(data, clock);
    house.does(TestHouse.buying("S1", RIDER, 5_000));
    return house;
  }

  private static Result refund(TestHouse house, String refundId, long amount) {
    return house.house().refunds().refund(refundId, OPERATOR, "S1", amount, WHY);
  }

  private static Reason reason(Result result) {
    return ((Result.Refused) result).rejection().reason();
  }

  private long told(Class<?> event) throws SQLException {
    return Raw.number(
        data, "select count(*) from event_log where type = '%s'".formatted(event.getSimpleName()));
  }

  private void sound() throws SQLException {
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }
}
