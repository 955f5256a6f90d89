package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** What a rider reads that must be true, and whole. */
class KioskTellsTest extends KioskTest {
  /** From one to the next, as a part of the size of the font. */
  private static final double LINE = 1.21;

  @Override
  void furnish(TestHouse station) {
    station.buy(10, 5_000);
  }

  @Override
  KioskTester open(TestHouse furnished) {
    return KioskTester.open(furnished, Language.EN, 1080, 1920);
  }

  private void toReserved() {
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next");
    kiosk.at(Place.CONFIRM).tap("next").at(Place.RESERVED);
  }

  @Test
  void aReceiptTellsWhatWasPaidWithAndWhenByTheClock() {
    kiosk.tap("buyPoints").identify(10).at(Place.AMOUNT).tap("next").at(Place.CARD);
    kiosk.tap("cardApprove").at(Place.RECEIPT);
    kiosk.saysKey("method", "kiosk.receipt.method.simulated");
    assertThat(kiosk.text("when")).matches("\\d{4}-\\d\\d-\\d\\d \\d{1,2}:\\d\\d [ap]m");
  }

  @Test
  void nobodyIsToldToTakeABikeBeforeTheRideHasBegun() {
    toReserved();
    assertThat(kiosk.text("hint")).startsWith("Start your ride");
    assertThat(kiosk.accessible("hint")).contains("dock 1", "Start your ride");
  }

  @Test
  void theQuestionBeforeCancellingBreaksWhereItsWordsSay() {
    toReserved();
    for (var language : Language.values()) {
      kiosk.language(language).tap("cancelReservation").tapable("yes");
      assertThat(KioskTester.fx(() -> isBroken(question()))).as(language.name()).isFalse();
      kiosk.tap("no");
    }
  }

  private Label question() {
    String words = kiosk.messages().get("kiosk.cancel.text", "1,000P");
    return kiosk.scene().getRoot().lookup(".dialog-card").lookupAll(".label").stream()
        .map(Label.class::cast)
        .filter(label -> label.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** Into more lines than it has. */
  private static boolean isBroken(Label label) {
    double lines = label.getText().lines().count();
    return label.getHeight() > (lines + 0.5) * label.getFont().getSize() * LINE;
  }

  @Test
  void cancellingTellsWhatComesBack() {
    house.reserve(10, 1);
    kiosk.tap("myRides").identify(10).at(Place.RIDES);
    kiosk.saysKey("refund", "kiosk.rides.refund", "1,000P");
    assertThat(kiosk.accessible("cancelReservation")).contains("1,000P");
  }
}
