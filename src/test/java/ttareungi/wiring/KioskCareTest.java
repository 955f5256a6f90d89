package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.data.Limit;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.event.Cause;
import ttareungi.event.ReservationStatus;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.reservation.ReservationRepository;
import ttareungi.rider.BlockRider;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/**
 * The kiosk asks before it keeps a fee, says why a button is off, and claims nothing it guesses.
 */
class KioskCareTest extends KioskTest {
  private static final long RIDER = 10;

  @Override
  void furnish(TestHouse station) {
    station.buy(RIDER, 5_000);
  }

  private void toRides() {
    kiosk.tap("myRides").come(10).at(Place.RIDES);
  }

  private ReservationStatus last() {
    return house
        .house()
        .reader()
        .read(ReservationRepository.class, all -> all.of(RIDER, Limit.of(1)))
        .getFirst()
        .status();
  }

  @Test
  void aReturnWithoutARideIsAskedAboutBecauseTheFeeStays() {
    house.reserve(RIDER, 1);
    toRides();
    kiosk.tap("returnBike").tapable("no");
    assertThat(kiosk.dialog()).contains(kiosk.messages().get("kiosk.giveback.text", "1,000P"));
    kiosk.tap("no").tapable("returnBike");
    assertThat(last()).isEqualTo(ReservationStatus.RESERVED);
    kiosk.tap("returnBike").tap("yes").at(Place.DONE);
    assertThat(last()).isEqualTo(ReservationStatus.RETURNED);
    assertThat(house.balance(RIDER)).isEqualTo(4_000);
  }

  @Test
  void aReturnAfterARideIsNotAskedAbout() {
    house.does(TestHouse.starting(RIDER, house.reserve(RIDER, 1)));
    toRides();
    kiosk.tap("returnRide").at(Place.DONE);
    assertThat(last()).isEqualTo(ReservationStatus.RETURNED);
  }

  /** Before an amount is chosen and a card is shown. */
  @Test
  void whoIsBlockedIsToldSoAtOnce() {
    var why = Why.of(Cause.MISUSE);
    house.givePin(RIDER);
    house.does(new BlockRider(TestHouse.id(), Actors.operator("test"), RIDER, why));
    kiosk.tap("buyPoints").identify(RIDER).at(Place.RIDES);
    kiosk.saysKey("noticeText", "reason.RIDER_BLOCKED");
  }

  @Test
  void theNumberIsSaidToBeMissing() {
    kiosk.tap("reserve").at(Place.NUMBER).saysKey("next", "kiosk.number.missing");
    assertThat(kiosk.isOff("next")).isTrue();
    assertThat(kiosk.accessible("next")).contains(kiosk.messages().get("kiosk.number.missing"));
    Paint off = kiosk.fill("next");
    kiosk.type("1").saysKey("next", "kiosk.next");
    assertThat(kiosk.isOff("next")).isFalse();
    assertThat(kiosk.fill("next")).isNotEqualTo(off);
    kiosk.tap("key-erase").saysKey("next", "kiosk.number.missing");
    kiosk.language(Language.EN).saysKey("next", "kiosk.number.missing");
  }

  @Test
  void theBikeIsSaidToBeMissing() {
    kiosk.tap("reserve").come(10).at(Place.BIKES);
    kiosk.saysKey("next", "kiosk.bikes.missing");
    assertThat(kiosk.isOff("next")).isTrue();
    assertThat(kiosk.accessible("next")).contains(kiosk.messages().get("kiosk.bikes.missing"));
    kiosk.tap("dock-1").saysKey("next", "kiosk.bikes.take");
    assertThat(kiosk.isOff("next")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nobodyClaimsThatTheMoneyWentOrStayed(Language language) {
    kiosk.tap("buyPoints").come(10).at(Place.AMOUNT).tap("next").at(Place.CARD);
    kiosk.tap("cardLose").at(Place.FAILED).language(language);
    kiosk.saysKey("failedReason", "kiosk.failed.open").saysKey("priceName", "kiosk.failed.price");
    String claims =
        language == Language.KO
            ? ".*(결제 금액|나갔습니다|실패|거절).*"
            : "(?i).*(\\bpaid\\b|failed|declined).*";
    assertThat(String.join(" ", kiosk.words())).doesNotMatch("(?s)" + claims);
  }

  private void toOwnAmount() {
    kiosk.tap("buyPoints").come(10).at(Place.AMOUNT).tap("ownAmount");
    kiosk.tapable("key-0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; kiosk.amount.missing; ''",
        "7; kiosk.amount.step; 1,000",
        "500; kiosk.amount.step; 1,000",
        "1500; kiosk.amount.step; 1,000",
        "51000; kiosk.amount.highest; 50,000",
        "99999; kiosk.amount.highest; 50,000",
      })
  void anAmountOutsideIsNotSoldAndSaysWhy(String digits, String why, String limit) {
    String won = kiosk.messages().get("money.won", limit);
    toOwnAmount();
    kiosk.type(digits).saysKey("next", why, won);
    assertThat(kiosk.isOff("next")).isTrue();
    assertThat(kiosk.accessible("next")).contains(kiosk.messages().get(why, won));
    assertThat(kiosk.text("after")).isEqualTo("5,000P");
  }

  @ParameterizedTest
  @CsvSource({"1000,1000", "3000,3000", "050000,50000"})
  void anAmountIsTypedAsItIsWritten(String digits, long won) {
    toOwnAmount();
    kiosk.type(digits).tap("next").at(Place.CARD).tap("cardApprove").at(Place.RECEIPT);
    assertThat(house.balance(RIDER)).isEqualTo(5_000 + won);
  }
}
