package ttareungi.wiring;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DIGIT9;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.NUMPAD0;
import static javafx.scene.input.KeyCode.NUMPAD7;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ttareungi.ui.kiosk.frame.Place;

/** Every screen with a keypad can be worked by the keys of a keyboard or of an assistive keypad. */
class KioskKeysTest extends KioskTest {
  @Override
  void furnish(TestHouse station) {
    station.buy(10, 5_000);
    station.givePin(10);
  }

  private void keys(KeyCode... codes) {
    for (KeyCode code : codes) {
      kiosk.key(code);
    }
  }

  /** In big text they may be on a page that is not shown: then it is turned to. */
  @Test
  void digitsAreTakenWhicheverPageIsShown() {
    kiosk.tap("big").tap("reserve").at(Place.NUMBER).tapable("pageAfter");
    assertThat(kiosk.shows("key-1")).isFalse();
    keys(DIGIT1, NUMPAD0);
    assertThat(kiosk.tapable("key-1").accessible("digits")).isEqualTo("10");
    kiosk.tap("pageBefore").key(ENTER).at(Place.PIN);
  }

  @Test
  void aNumberIsTypedErasedAndConfirmed() {
    kiosk.tap("reserve").at(Place.NUMBER).tapable("key-1");
    keys(DIGIT1, DIGIT5, BACK_SPACE, NUMPAD0);
    assertThat(kiosk.accessible("digits")).isEqualTo("10");
    keys(ENTER);
    kiosk.at(Place.PIN).tapable("key-1");
    keys(DIGIT1, DIGIT3, DIGIT5, NUMPAD7, DIGIT9, DIGIT0);
    assertThat(kiosk.accessible("digits")).isEqualTo(kiosk.messages().get("kiosk.digits.count", 6));
    keys(ENTER);
    kiosk.at(Place.BIKES);
  }

  @Test
  void hashConfirmsAndStarGoesBack() {
    kiosk.tap("buyPoints").at(Place.NUMBER).tapable("key-1").character("1").character("0");
    assertThat(kiosk.accessible("digits")).isEqualTo("10");
    kiosk.character("#").at(Place.PIN).type(TestHouse.PIN).character("#");
    kiosk.at(Place.AMOUNT).tap("ownAmount").tapable("key-1");
    for (String key : new String[] {"7", "0", "0", "0"}) {
      kiosk.character(key);
    }
    kiosk.says("typedAmount", kiosk.messages().get("money.won", "7,000")).character("*");
    kiosk.tapable("amount-3000");
    assertThat(kiosk.place()).isEqualTo(Place.AMOUNT);
  }

  @Test
  void escapeGoesBackWhereverTheFocusIs() {
    kiosk.tap("reserve").at(Place.NUMBER).tap("key-1").tapable("key-1");
    keys(ESCAPE);
    kiosk.at(Place.HOME);
  }

  @Test
  void enterPressesTheKeyThatTheArrowsAreOn() {
    kiosk.tap("reserve").at(Place.NUMBER).tap("key-clear").tap("key-4");
    keys(KeyCode.RIGHT, ENTER);
    assertThat(kiosk.accessible("digits")).isEqualTo("45");
    assertThat(kiosk.place()).isEqualTo(Place.NUMBER);
  }
}
