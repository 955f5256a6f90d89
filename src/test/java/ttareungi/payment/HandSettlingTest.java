package ttareungi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.PaymentSettled;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.payment.PaymentTerminal.DeclineReason;
import ttareungi.payment.SimulatedTerminal.Card;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** What becomes of a pending purchase when the terminal does not say it by itself. */
class HandSettlingTest {
  private static final long RIDER = 10;
  private static final String OPERATOR = Actors.operator("test");
  private static final Why WHY = new Why(Cause.PAYMENT_FAULT, "called the card company");

  @TempDir Path data;
  private final TestClock clock = new TestClock();

  @Test
  void settledAsApprovedItIsCreditedOnceAndTheTrailSaysWhy() {
    try (var house = pending()) {
      var outcome = house.does(new ApprovePurchase(id(), OPERATOR, "p1", " H1 ", WHY));
      assertThat(outcome.first(PaymentSettled.class))
          .contains(new PaymentSettled("p1", RIDER, 3_000, "H1", WHY));
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
      assertThat(house.refused(new ApprovePurchase(id(), OPERATOR, "p1", "H2", WHY)))
          .isEqualTo(Reason.PURCHASE_SETTLED);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void settledAsNotApprovedItIsClosed() throws SQLException {
    try (var house = pending()) {
      var outcome = house.does(new DenyPurchase(id(), OPERATOR, "p1", WHY));
      assertThat(outcome.first(PaymentSettled.class))
          .contains(new PaymentSettled("p1", RIDER, 3_000, null, WHY));
      assertThat(house.refused(new DenyPurchase(id(), OPERATOR, "p1", WHY)))
          .isEqualTo(Reason.PURCHASE_SETTLED);
    }
    assertThat(Raw.column(data, "select status from purchase")).containsExactly("CLOSED");
  }

  @Test
  void anApprovalNeedsItsNumberAndOneThatIsNobodyElses() {
    try (var house = pending()) {
      assertThat(house.refused(new ApprovePurchase(id(), OPERATOR, "p1", " ", WHY)))
          .isEqualTo(Reason.FIELD_MISSING);
      house.does(TestHouse.buying("S1", 11, 3_000));
      assertThat(house.refused(new ApprovePurchase(id(), OPERATOR, "p1", "S1", WHY)))
          .isEqualTo(Reason.APPROVAL_REUSED);
    }
  }

  @Test
  void anotherPaymentOfTheSameRiderPaysForThisOneNot() throws SQLException {
    try (var house = pending()) {
      house.does(TestHouse.buying("S1", RIDER, 3_000));
      assertThat(house.refused(new ApprovePurchase(id(), OPERATOR, "p1", "S1", WHY)))
          .isEqualTo(Reason.APPROVAL_REUSED);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
    assertThat(Raw.column(data, "select status from purchase")).containsExactly("PENDING");
  }

  @Test
  void whatWasApprovedByHandIsNotCreditedAgainWhenTheTerminalAnswers() {
    try (var house = TestHouse.at(data, clock)) {
      house.house().terminal().present("p1", Card.LOSE_ANSWER);
      var _ = house.house().checkout().buy("p1", "kiosk:1", RIDER, 3_000);
      house.does(new ApprovePurchase(id(), OPERATOR, "p1", "H1", WHY));
      assertThat(house.house().checkout().recover("p1"))
          .isEqualTo(new Checkout.Result.Credited("H1", 3_000));
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void aViewerMayNot() {
    try (var house = pending()) {
      house.addOperator(7, "Lee", Role.VIEWER);
      assertThat(house.refused(new DenyPurchase(id(), Actors.operator(7), "p1", WHY)))
          .isEqualTo(Reason.NOT_PERMITTED);
    }
  }

  @Test
  void askedAgainTheTerminalDecides() {
    try (var house = TestHouse.at(data, clock)) {
      house.house().terminal().present("p1", Card.LOSE_ANSWER);
      var _ = house.house().checkout().buy("p1", "kiosk:1", RIDER, 3_000);
      assertThat(house.house().checkout().recover("p1"))
          .isInstanceOf(Checkout.Result.Credited.class);
      assertThat(house.balance(RIDER)).isEqualTo(3_000);
    }
  }

  @Test
  void askedAgainAboutAYoungOneNobodyKnowsYetAndLaterItIsDeclined() {
    try (var house = pending()) {
      assertThat(house.house().checkout().recover("p1"))
          .isEqualTo(new Checkout.Result.Unresolved());
      clock.advance(Duration.ofMinutes(2));
      assertThat(house.house().checkout().recover("p1"))
          .isEqualTo(new Checkout.Result.Declined(DeclineReason.NOT_FOUND, ""));
    }
  }

  @Test
  void whyACardWasDeclinedIsKept() throws SQLException {
    try (var house = TestHouse.at(data)) {
      house.house().terminal().present("p1", Card.DECLINE);
      var _ = house.house().checkout().buy("p1", "kiosk:1", RIDER, 3_000);
    }
    assertThat(
            Raw.column(
                data, "select decline || ' ' || decline_code || ' ' || opened_by from purchase"))
        .containsExactly("LIMIT 51 kiosk:1");
  }

  @Test
  void whatKiosksDoNotSellIsNotOpened() {
    try (var house = TestHouse.at(data, clock)) {
      assertThat(house.refused(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 3_500)))
          .isEqualTo(Reason.PRICE_NOT_IN_STEPS);
      assertThat(house.refused(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 51_000)))
          .isEqualTo(Reason.PRICE_TOO_HIGH);
    }
  }

  private TestHouse pending() {
    var house = TestHouse.at(data, clock);
    house.does(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 3_000));
    return house;
  }
}
