package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.reservation.ReservationRepository;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** What may go wrong in front of a kiosk, and what the rider is told. */
class KioskTroubleTest extends FxTest {
  private static final long RIDER = 10;
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
    kiosk.tap("buyPoints").type("10").tap("next").at(Place.AMOUNT).tap("next").at(Place.CARD);
  }

  @Test
  void aDeclinedCardMovesNothingAndMayBeTriedAgain() {
    house.buy(RIDER, 500);
    toCard();
    kiosk.tap("cardDecline").at(Place.FAILED).saysKey("failedReason", "decline.LIMIT");
    kiosk.saysKey("failedTitle", "kiosk.failed.declined.title");
    assertThat(house.balance(RIDER)).isEqualTo(500);
    kiosk.tap("retry").at(Place.CARD).tap("cardApprove").at(Place.RECEIPT);
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
    house.house().checkout().recover();
    assertThat(house.balance(RIDER)).isEqualTo(3_500);
  }

  @Test
  void aCancelledPaymentGoesBackToTheAmount() {
    toCard();
    kiosk.tap("cancelPayment").at(Place.AMOUNT).saysKey("noticeText", "kiosk.card.aborted");
  }

  @Test
  void aBikeTakenByAnotherClearsTheChoice() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").type("10").tap("next").at(Place.BIKES).tap("dock-1").tapable("next");
    house.reserve(OTHER, 1);
    kiosk.saysKey("noticeText", "reason.BIKE_NOT_AVAILABLE");
    kiosk.saysKey("chosen", "kiosk.bikes.choose").tap("dock-2").tap("next").at(Place.CONFIRM);
  }

  @Test
  void aBikeTakenWhileTheRiderPaysLeavesThePoints() {
    house.buy(RIDER, 500);
    kiosk.tap("reserve").type("10").tap("next").at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.SHORTAGE).tap("amount-1000").tap("next").at(Place.CARD);
    house.reserve(OTHER, 1);
    kiosk.tap("cardApprove").at(Place.BIKES).saysKey("noticeText", "kiosk.card.gone");
    assertThat(house.balance(RIDER)).isEqualTo(1_500);
  }

  @Test
  void anUnknownRiderIsToldAndMayBuy() {
    kiosk.tap("reserve").type("77").tap("next").saysKey("noticeText", "kiosk.number.unknown");
    kiosk.tap("buyPoints").at(Place.AMOUNT).tap("next").at(Place.CARD).tap("cardApprove");
    kiosk.at(Place.RECEIPT);
    assertThat(house.balance(77)).isEqualTo(3_000);
  }

  @Test
  void theLanguageChangesInTheMiddleOfThings() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").type("10").tap("next").at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.CONFIRM).says("next", "1,000P로 예약하기").tap("language");
    kiosk.says("next", "Reserve for 1,000P");
    assertThat(kiosk.messages().getLanguage()).isEqualTo(Language.EN);
    kiosk.tap("next").at(Place.RESERVED).says("startRide", "Start ride now");
  }

  @Test
  void whoeverLeavesIsForgotten() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").type("10").tap("next").at(Place.BIKES).tap("back").at(Place.HOME);
    assertThat(KioskTester.fx(() -> kiosk.window().session().isEmpty())).isTrue();
  }

  @Test
  void aRiderWhoWalksAwayIsForgottenAfterAMinute() {
    house.buy(RIDER, 5_000);
    kiosk.tap("reserve").type("10").tap("next").at(Place.BIKES);
    later.set(Duration.ofSeconds(61));
    kiosk.at(Place.HOME);
    assertThat(KioskTester.fx(() -> kiosk.window().session().isEmpty())).isTrue();
  }

  @Test
  void aReservationCancelledAtTheDeskLeavesTheScreen() {
    house.buy(RIDER, 1_000);
    kiosk.tap("reserve").type("10").tap("next").at(Place.BIKES).tap("dock-1").tap("next");
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
