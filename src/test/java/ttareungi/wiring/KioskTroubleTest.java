package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.kernel.Reason;
import ttareungi.pin.IssuePinCode;
import ttareungi.reservation.ReservationRepository;
import ttareungi.ui.FxTest;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** What may go wrong in front of a kiosk, and what the rider is told. */
class KioskTroubleTest extends FxTest {
  private static final long RIDER = 10;
  private static final long NEWCOMER = 4_711;
  private static final long OTHER = 11;

  @TempDir Path data;
  private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
  private TestHouse house;
  private KioskTester kiosk;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data, new Ahead());
    house.register(1);
    house.register(2);
    house.buy(OTHER, 1_000);
    house.settle();
    kiosk = KioskTester.open(house);
  }

  @AfterEach
  void close() {
    kiosk.close();
    house.close();
  }

  /** The time of day, and as much later as a test wants. */
  private final class Ahead extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(later.get());
    }
  }

  private void toCard() {
    kiosk.tap("buyPoints").come(10).at(Place.AMOUNT).tap("next").at(Place.CARD);
  }

  @Test
  void aDeclinedCardMovesNothingAndMayBeTriedAgain() {
    house.buy(RIDER, 500);
    toCard();
    kiosk.tap("cardDecline").at(Place.FAILED);
    kiosk.saysKey("failedReason", "kiosk.failed.coded", "51", words("decline.LIMIT"));
    kiosk.saysKey("failedTitle", "kiosk.failed.declined.title");
    assertThat(house.balance(RIDER)).isEqualTo(500);
    kiosk.tap("retry").at(Place.CARD).tap("cardApprove").at(Place.RECEIPT);
    assertThat(house.balance(RIDER)).isEqualTo(3_500);
  }

  @Test
  void aDeclinedCardTellsTheCodeOfItsIssuer() {
    house.buy(RIDER, 500);
    toCard();
    var reasons = Map.of("54", "decline.EXPIRED_CARD", "91", "decline.ISSUER_AWAY");
    reasons.forEach((code, reason) -> {
      decline(code);
      kiosk.saysKey("failedReason", "kiosk.failed.coded", code, words(reason));
      kiosk.tap("retry").at(Place.CARD);
    });
    decline("77");
    kiosk.saysKey("failedReason", "decline.REFUSED", "77");
  }

  private void decline(String code) {
    house.house().terminal().setDeclineCode(code);
    kiosk.tap("cardDecline").at(Place.FAILED);
  }

  private String words(String key) {
    return kiosk.messages().get(key);
  }

  @Test
  void aNewcomerWhoseCardIsDeclinedMayTryAnother() {
    kiosk.tap("buyPoints").join(NEWCOMER).at(Place.AMOUNT).tap("next").at(Place.CARD);
    kiosk.tap("cardDecline").at(Place.FAILED).tap("retry").at(Place.CARD);
    kiosk.tap("cancelPayment").at(Place.AMOUNT).tap("next").at(Place.CARD);
    kiosk.tap("cardApprove").at(Place.RECEIPT);
    assertThat(house.balance(NEWCOMER)).isEqualTo(3_000);
  }

  @Test
  void whatBecameOfAPaymentStaysToBeReadHoweverLongTheCardTook() {
    house.buy(RIDER, 500);
    toCard();
    later.set(Duration.ofMinutes(6));
    kiosk.tap("cardApprove").at(Place.RECEIPT).tap("goOn");
    kiosk.says("balance", "3,500P").tap("home").at(Place.HOME);
  }

  @Test
  void whoPaidWhileTheStationClosedIsToldSo() throws SQLException {
    house.buy(RIDER, 500);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.SHORTAGE).tap("next").at(Place.CARD).tapable("cardApprove");
    Raw.run(data, "update station set open = 0");
    kiosk.tap("cardApprove").at(Place.CLOSED_PAID);
    kiosk.saysKey("troubleMoney", "kiosk.closed.paid", "3,500P");
    kiosk.tap("next").at(Place.RECEIPT);
    assertThat(house.balance(RIDER)).isEqualTo(3_500);
  }

  @Test
  void aLostAnswerInvitesToNoSecondPaymentAndIsCreditedOnce() {
    house.buy(RIDER, 500);
    toCard();
    kiosk.tap("cardLose").at(Place.FAILED);
    kiosk.saysKey("failedTitle", "kiosk.failed.unresolved.title");
    assertThat(kiosk.shows("retry")).isFalse();
    assertThat(kiosk.shows("changeAmount")).isFalse();
    assertThat(house.balance(RIDER)).isEqualTo(500);
    assertThat(kiosk.words()).contains("M-000010");
    house.house().checkout().recover();
    kiosk.at(Place.RECEIPT).says("balance", "3,500P"); // nobody has to ask for it
    assertThat(house.balance(RIDER)).isEqualTo(3_500);
  }

  @Test
  void aLostAnswerThatComesLateGoesOnWithTheReservationThatWasBegun() {
    house.buy(RIDER, 500);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.SHORTAGE).tap("amount-1000").tap("next").at(Place.CARD).tap("cardLose");
    kiosk.at(Place.FAILED);
    house.buy(RIDER, 1_000); // of as many points, but another purchase
    house.settle();
    assertThat(kiosk.place()).isEqualTo(Place.FAILED);
    house.house().checkout().recover();
    kiosk.at(Place.CONFIRM).tap("next").at(Place.RESERVED);
    assertThat(house.balance(RIDER)).isEqualTo(1_500);
  }

  @Test
  void aCancelledPaymentGoesBackToTheAmount() {
    toCard();
    kiosk.tap("cancelPayment").at(Place.AMOUNT).saysKey("noticeText", "kiosk.card.aborted");
  }

  @Test
  void aBikeTakenByAnotherClearsTheChoice() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tapable("next");
    house.reserve(OTHER, 1);
    kiosk.saysKey("noticeText", "reason.BIKE_NOT_AVAILABLE");
    kiosk.saysKey("chosen", "kiosk.bikes.choose").tap("dock-2").tap("next").at(Place.CONFIRM);
  }

  @Test
  void aBikeTakenWhileTheRiderPaysLeavesThePoints() {
    house.buy(RIDER, 500);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.SHORTAGE).tap("amount-1000").tap("next").at(Place.CARD);
    house.reserve(OTHER, 1);
    kiosk.tap("cardApprove").at(Place.TAKEN).saysKey("troubleMoney", "kiosk.taken.paid", "1,500P");
    isWarned("kiosk.idle.bought"); // nothing is said to be unchanged
    assertThat(house.balance(RIDER)).isEqualTo(1_500);
  }

  @Test
  void somebodyNewBecomesARiderByTheFirstPurchaseAndReservesInOneGo() {
    kiosk.tap("reserve").join(77).at(Place.BIKES).tap("dock-1").tap("next").at(Place.SHORTAGE);
    assertThat(house.knows(77)).isFalse();
    kiosk.tap("amount-3000").tap("next").at(Place.CARD).tap("cardApprove").at(Place.RESERVED);
    assertThat(house.balance(77)).isEqualTo(2_000);
    kiosk.tap("home").at(Place.HOME).tap("myRides").identify(77).at(Place.RIDES);
  }

  @Test
  void aWrongPinAndANumberOfNobodyGetOneSentence() {
    house.buy(RIDER, 5_000);
    house.givePin(RIDER);
    for (var number : List.of("10", "77")) {
      kiosk.tap("reserve").type(number).tap("next").at(Place.PIN).type("000001").tap("next");
      kiosk.saysKey("noticeText", "kiosk.pin.wrong", 4).tap("back").tap("back").at(Place.HOME);
    }
  }

  @Test
  void withACodeARiderWithoutAPinChoosesOne() {
    house.buy(RIDER, 5_000);
    var code = house.house().pins().hash("424242".toCharArray());
    house.does(new IssuePinCode(TestHouse.id(), "operator:kim", RIDER, code, "ID shown"));
    kiosk.tap("buyPoints").type("10").tap("next").at(Place.PIN).tap("aside").at(Place.CODE);
    kiosk.type("424242").tap("next").at(Place.NEW_PIN).type("111111").tap("next");
    kiosk.saysKey("noticeText", "kiosk.newPin.weak").type(TestHouse.PIN);
    assertThat(kiosk.shows("noticeText")).isFalse(); // it was said of others
    kiosk.tap("next");
    kiosk.saysKey("noticeText", "kiosk.newPin.again").type("135791").tap("next");
    kiosk.saysKey("noticeText", "kiosk.newPin.differs").type(TestHouse.PIN).tap("next");
    kiosk.type(TestHouse.PIN).tap("next").at(Place.AMOUNT);
    assertThat(house.hasPin(RIDER)).isTrue();
  }

  @Test
  void aBrokenBikeIsOffRentAfterThreeTaps() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(RIDER).at(Place.BIKES);
    kiosk.tap("dock-1").tap("report").tap("fault-BRAKE").at(Place.DONE);
    kiosk.saysKey("doneText", "kiosk.done.REPORTED.text", "SPB-00001").says("balance", "5,000P");
    assertThat(house.refused(TestHouse.reserving(RIDER, 1))).isEqualTo(Reason.BIKE_NOT_AVAILABLE);
  }

  @Test
  void whoHoldsABrokenBikeGetsThePointsBack() {
    house.buy(RIDER, 5_000);
    house.reserve(RIDER, 1);
    kiosk.tap("myRides").identify(RIDER).at(Place.RIDES).tap("report").tap("fault-TYRE");
    kiosk.at(Place.DONE).says("balance", "5,000P");
    kiosk.saysKey("doneText", "kiosk.done.REPORTED_HELD.text", "SPB-00001", "1,000P");
  }

  @Test
  void aTakenNumberIsNotGivenAgain() {
    house.buy(77, 1_000);
    kiosk.tap("buyPoints").at(Place.NUMBER).tap("aside").at(Place.FIRST).tapable("next");
    kiosk.tap("key-clear").type("77").tap("next");
    kiosk.saysKey("noticeText", "reason.RIDER_NUMBER_TAKEN");
  }

  @Test
  void theLanguageChangesInTheMiddleOfThings() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.CONFIRM).says("next", "1,000P로 예약하기").tap("language");
    kiosk.says("next", "Reserve for 1,000P");
    assertThat(kiosk.messages().getLanguage()).isEqualTo(Language.EN);
    kiosk.tap("next").at(Place.RESERVED).says("startRide", "Start ride now");
  }

  @Test
  void whoeverLeavesIsForgotten() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("back").at(Place.HOME);
    assertThat(KioskTester.fx(() -> kiosk.window().session().isEmpty())).isTrue();
  }

  @Test
  void theWarningTellsWhatIsKept() {
    house.buy(RIDER, 5_000);
    kiosk.tap("buyPoints").at(Place.NUMBER);
    isWarned("kiosk.idle.notPaid");
    kiosk.tap("back").at(Place.HOME).tap("reserve").identify(10).at(Place.BIKES);
    isWarned("kiosk.idle.notReserved");
    kiosk.tap("dock-1").tap("next").at(Place.CONFIRM).tap("next").at(Place.RESERVED);
    isWarned("kiosk.idle.held", until());
  }

  private String until() {
    var held = KioskTester.fx(() -> kiosk.window().session().held());
    return new Formats(house.house().config().zone(), kiosk.messages()).clock(held.until());
  }

  private void isWarned(String key, Object... args) {
    later.updateAndGet(now -> now.plusSeconds(31));
    kiosk.tapable("goOn");
    assertThat(kiosk.dialog()).anyMatch(line -> line.endsWith(kiosk.messages().get(key, args)));
    kiosk.tap("goOn");
  }

  @Test
  void aRiderWhoWalksAwayIsWarnedAndThenForgotten() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(10).at(Place.BIKES);
    later.set(Duration.ofSeconds(31));
    kiosk.tapable("goOn").at(Place.BIKES);
    kiosk.picture("k11-idle");
    assertThat(KioskTester.fx(() -> KioskAudit.of(kiosk.scene(), "k11-idle"))).isEmpty();
    later.set(Duration.ofSeconds(51));
    kiosk.at(Place.HOME);
    assertThat(KioskTester.fx(() -> kiosk.window().session().isEmpty())).isTrue();
    assertThat(kiosk.shows("goOn")).isFalse();
  }

  @Test
  void whoAnswersTheWarningGoesOnWhereHeWas() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1");
    later.set(Duration.ofSeconds(35));
    kiosk.tap("goOn");
    later.set(Duration.ofSeconds(50));
    kiosk.tap("next").at(Place.CONFIRM);
  }

  @Test
  void whoSitsForFiveMinutesIsAskedWhetherHeIsStillThere() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").identify(10).at(Place.BIKES);
    for (int seconds = 25; seconds <= 275; seconds += 25) {
      later.set(Duration.ofSeconds(seconds));
      kiosk.tap("dock-1");
    }
    later.set(Duration.ofSeconds(281));
    kiosk.tap("goOn");
    later.set(Duration.ofSeconds(306));
    kiosk.tap("next").at(Place.CONFIRM);
  }

  @Test
  void aReservationCancelledAtTheDeskLeavesTheScreen() {
    house.buy(RIDER, 1_000);
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.CONFIRM).tap("next").at(Place.RESERVED);
    house.does(TestHouse.cancelling(RIDER, openOf()));
    kiosk.at(Place.RIDES).tapable("home");
    assertThat(kiosk.shows("noRide")).isTrue();
  }

  private long openOf() {
    return house
        .house()
        .reader()
        .read(ReservationRepository.class, all -> all.openOf(RIDER).orElseThrow().reserveNo());
  }
}
