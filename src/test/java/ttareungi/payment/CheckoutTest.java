package ttareungi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.payment.Checkout.Result;
import ttareungi.payment.PaymentTerminal.Answer;
import ttareungi.payment.PaymentTerminal.DeclineReason;
import ttareungi.payment.SimulatedTerminal.Card;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Crowd;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** A purchase, whatever the terminal does and whoever dies. */
class CheckoutTest {
  private static final long RIDER = 10;

  @TempDir Path data;
  private final TestClock clock = new TestClock();

  @Test
  void anApprovedPurchaseIsCredited() throws SQLException {
    try (var house = TestHouse.at(data)) {
      house.house().terminal().present("p1", Card.APPROVE);
      assertThat(buy(house, "p1"))
          .isInstanceOfSatisfying(
              Result.Credited.class, credited -> assertThat(credited.balance()).isEqualTo(5_000));
      assertThat(purchase()).isEqualTo("CREDITED");
    }
  }

  @Test
  void aRetryOfACreditedPurchaseNeedsNoCardAndCreditsNothing() {
    try (var house = TestHouse.at(data)) {
      house.house().terminal().present("p1", Card.APPROVE);
      assertThat(buy(house, "p1")).isEqualTo(buy(house, "p1"));
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void aDeclinedPurchaseIsClosed() throws SQLException {
    try (var house = TestHouse.at(data)) {
      house.house().terminal().present("p1", Card.DECLINE);
      assertThat(buy(house, "p1")).isEqualTo(new Result.Declined(DeclineReason.LIMIT, "51"));
      assertThat(purchase()).isEqualTo("CLOSED");
      assertThat(Raw.number(data, "select count(*) from rider")).isZero();
    }
  }

  @Test
  void anAbortedPurchaseIsClosed() throws SQLException {
    try (var house = TestHouse.at(data)) {
      var result = Crowd.alone(() -> buy(house, "p1"));
      var terminal = house.house().terminal();
      Awaitility.await().until(() -> terminal.inquire("p1") instanceof Answer.Unknown);
      terminal.abort("p1");
      assertThat(result.join()).isEqualTo(new Result.Declined(DeclineReason.ABORTED, ""));
      assertThat(purchase()).isEqualTo("CLOSED");
    }
  }

  @Test
  void whereNoCardComesThePurchaseTimesOut() throws SQLException {
    try (var house = TestHouse.at(data)) {
      var terminal = new SimulatedTerminal(data.resolve("memory"), Duration.ofMillis(50));
      var checkout =
          new Checkout(house.house().desk(), house.house().reader(), terminal, Clock.systemUTC());
      assertThat(checkout.buy("p1", "kiosk:1", RIDER, 5_000))
          .isEqualTo(new Result.Declined(DeclineReason.TIMED_OUT, ""));
      assertThat(purchase()).isEqualTo("CLOSED");
    }
  }

  @Test
  void aLostAnswerIsRecoveredAndCreditedOnce() throws SQLException {
    try (var house = TestHouse.at(data, clock)) {
      house.house().terminal().present("p1", Card.LOSE_ANSWER);
      assertThat(buy(house, "p1")).isEqualTo(new Result.Unresolved());
      assertThat(purchase()).isEqualTo("PENDING");
      clock.advance(Duration.ofMinutes(1));
      house.house().checkout().recover();
      house.house().checkout().recover();
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      assertThat(purchase()).isEqualTo("CREDITED");
    }
  }

  @Test
  void aCardThatIsShownTooLateDoesNotKeepALostAnswerFromBeingRecovered() throws SQLException {
    try (var house = TestHouse.at(data, clock)) {
      var terminal = house.house().terminal();
      terminal.present("p1", Card.LOSE_ANSWER);
      assertThat(buy(house, "p1")).isEqualTo(new Result.Unresolved());
      terminal.present("p1", Card.APPROVE); // a finger that trembles
      house.house().checkout().recover();
      assertThat(purchase()).isEqualTo("CREDITED");
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void aCrashBetweenAskingAndCreditingIsRecoveredAndCreditedOnce() throws SQLException {
    try (var house = TestHouse.at(data, clock)) {
      house.does(new OpenPurchase("open-p1", "kiosk:1", "p1", RIDER, 5_000));
    }
    var terminal = new SimulatedTerminal(new DataDirectory(data).terminal(), Duration.ofMillis(50));
    terminal.present("p1", Card.APPROVE);
    assertThat(terminal.authorise("p1", 5_000)).isInstanceOf(Answer.Approved.class);
    clock.advance(Duration.ofMinutes(1));
    try (var house = TestHouse.at(data, clock)) {
      house.house().checkout().recover();
      house.house().checkout().recover();
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      assertThat(purchase()).isEqualTo("CREDITED");
    }
  }

  @Test
  void aPurchaseThatWasClosedTooEarlyIsCreditedAllTheSame() throws SQLException {
    try (var house = TestHouse.at(data)) {
      house.does(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 5_000));
      house.does(new ClosePurchase(id(), "house", "p1"));
      house.does(new SettlePurchase(id(), "kiosk:1", "p1", "S1"));
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      assertThat(house.refused(new ClosePurchase(id(), "house", "p1")))
          .isEqualTo(Reason.PURCHASE_CREDITED);
      assertThat(purchase()).isEqualTo("CREDITED");
    }
  }

  @Test
  void aPurchaseClosedALittleWhileAgoIsAskedAboutAgainAndCreditedOnce() throws SQLException {
    try (var house = TestHouse.at(data, clock)) {
      house.does(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 5_000));
      clock.advance(Duration.ofMinutes(2));
      house.house().checkout().recover();
      assertThat(purchase()).isEqualTo("CLOSED");
      var late = new SimulatedTerminal(new DataDirectory(data).terminal(), Duration.ofSeconds(1));
      late.present("p1", Card.APPROVE);
      assertThat(late.authorise("p1", 5_000)).isInstanceOf(Answer.Approved.class);
      house.house().checkout().recover();
      house.house().checkout().recover();
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      assertThat(purchase()).isEqualTo("CREDITED");
    }
  }

  @Test
  void aLateApprovalOfANewcomerNeverBecomesAStrangersPoints() throws SQLException {
    try (var house = TestHouse.at(data, clock)) {
      var pin = house.house().pins().hash("135790".toCharArray());
      house.does(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 5_000, pin));
      house.does(new ClosePurchase(id(), "house", "p1"));
      var strangers = house.house().pins().hash("135790".toCharArray());
      assertThat(house.refused(new OpenPurchase(id(), "kiosk:2", "p2", RIDER, 1_000, strangers)))
          .isEqualTo(Reason.RIDER_NUMBER_TAKEN);
      house.buy(RIDER, 1_000); // elsewhere, somebody with this number
      assertThat(house.refused(new SettlePurchase(id(), "house", "p1", "S1")))
          .isEqualTo(Reason.RIDER_NUMBER_TAKEN);
      assertThat(house.balance(RIDER)).isEqualTo(1_000);
    }
  }

  @Test
  void aNewcomerMayTryAnotherCardAndALateApprovalOfTheFirstIsHisToo() {
    try (var house = TestHouse.at(data, clock)) {
      var pin = house.house().pins().hash("135790".toCharArray());
      house.does(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 5_000, pin));
      house.does(new ClosePurchase(id(), "kiosk:1", "p1"));
      house.does(new OpenPurchase(id(), "kiosk:1", "p2", RIDER, 1_000, pin));
      house.does(new SettlePurchase(id(), "kiosk:1", "p2", "S2"));
      assertThat(house.balance(RIDER)).isEqualTo(1_000);
      house.does(new SettlePurchase(id(), "house", "p1", "S1"));
      assertThat(house.balance(RIDER)).isEqualTo(6_000);
    }
  }

  @Test
  void anotherProgramLeavesAYoungPurchaseToTheKioskThatWaitsForItsCard() throws SQLException {
    try (var kiosk = TestHouse.at(data);
        var admin = TestHouse.at(data)) {
      var result = Crowd.alone(() -> buy(kiosk, "p1"));
      Awaitility.await().until(() -> waitingForACard() == 1);
      admin.house().checkout().recover();
      assertThat(purchase()).isEqualTo("PENDING");
      kiosk.house().terminal().present("p1", Card.APPROVE);
      assertThat(result.join()).isInstanceOf(Result.Credited.class);
      assertThat(kiosk.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void aPurchaseOfTheFutureIsAskedAboutToo() {
    try (var house = TestHouse.at(data, clock)) {
      house.does(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 5_000));
      house.house().terminal().present("p1", Card.LOSE_ANSWER);
      assertThat(house.house().terminal().authorise("p1", 5_000)).isEqualTo(new Answer.Unknown());
      clock.advance(Duration.ofDays(-300)); // somebody set the clock
      house.house().checkout().recover();
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
    }
  }

  @Test
  void aHundredWhoBuyTheSamePurchaseAtOnceAreChargedAndCreditedOnce() throws SQLException {
    try (var house = TestHouse.at(data)) {
      var results = Crowd.alone(() -> Crowd.atOnce(100, _ -> buy(house, "p1")));
      Awaitility.await().until(() -> waitingForACard() == 100);
      house.house().terminal().present("p1", Card.APPROVE);
      assertThat(results.join()).allMatch(Result.Credited.class::isInstance);
      assertThat(house.balance(RIDER)).isEqualTo(5_000);
      assertThat(Raw.number(data, "select count(*) from approval")).isEqualTo(1);
    }
  }

  private static long waitingForACard() {
    return Thread.getAllStackTraces().values().stream()
        .filter(
            stack -> Stream.of(stack).anyMatch(frame -> frame.getMethodName().equals("timedGet")))
        .filter(
            stack -> Stream.of(stack).anyMatch(frame -> frame.getMethodName().equals("authorise")))
        .count();
  }

  @Test
  void aPurchaseIsOpenedOnceAndNeverForSomethingElse() {
    try (var house = TestHouse.at(data)) {
      house.does(new OpenPurchase(id(), "kiosk:1", "p1", RIDER, 5_000));
      assertThat(house.send(new OpenPurchase(id(), "kiosk:2", "p1", RIDER, 5_000)))
          .isEqualTo(Outcome.accepted());
      assertThat(house.refused(new OpenPurchase(id(), "kiosk:2", "p1", RIDER, 6_000)))
          .isEqualTo(Reason.REQUEST_REUSED);
    }
  }

  @Test
  void whatTheDeskRefusesNeverReachesTheTerminal() {
    try (var house = TestHouse.at(data)) {
      var result = house.house().checkout().buy("p1", "kiosk:1", RIDER, 0);
      assertThat(result).isEqualTo(new Result.Refused(Rejection.of(Reason.PRICE_INVALID, 0)));
    }
  }

  @Test
  void anApprovalForAnotherSumOrRiderIsRefused() {
    try (var house = TestHouse.at(data)) {
      house.does(TestHouse.buying("S1", RIDER, 5_000));
      assertThat(house.refused(TestHouse.buying("S1", RIDER, 6_000)))
          .isEqualTo(Reason.APPROVAL_REUSED);
      assertThat(house.refused(TestHouse.buying("S1", 11, 5_000)))
          .isEqualTo(Reason.APPROVAL_REUSED);
    }
  }

  private static Result buy(TestHouse house, String purchaseId) {
    return house.house().checkout().buy(purchaseId, "kiosk:1", RIDER, 5_000);
  }

  private String purchase() throws SQLException {
    return Raw.column(data, "select status from purchase where purchase_id = 'p1'").getFirst();
  }
}
