package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import ttareungi.ui.kiosk.frame.Place;

/** A rider who has only the keys of an assistive keypad. */
class KioskSteeringTest extends KioskTest {
  private static final PseudoClass STEERED = PseudoClass.getPseudoClass("steered");

  @Override
  void furnish(TestHouse station) {
    station.register(2);
    station.buy(10, 5_000);
    station.givePin(10);
  }

  private void ringAt(String id) {
    Awaitility.await().alias(id).until(() -> id.equals(ring()));
  }

  private String ring() {
    return KioskTester.fx(() ->
        kiosk.scene().getRoot().lookupAll(".button").stream()
            .filter(each -> each.getPseudoClassStates().contains(STEERED))
            .map(each -> String.valueOf(each.getId()))
            .findFirst()
            .orElse(""));
  }

  @Test
  void reservesWithoutATouch() {
    assertThat(ring()).isEmpty();
    kiosk.key(KeyCode.DOWN);
    ringAt("reserve");
    kiosk.key(KeyCode.ENTER).at(Place.NUMBER).character("1").character("0").character("#");
    kiosk.at(Place.PIN);
    TestHouse.PIN.chars().forEach(digit -> kiosk.character(Character.toString(digit)));
    kiosk.character("#").at(Place.BIKES);
    ringAt("dock-1");
    kiosk.key(KeyCode.RIGHT);
    ringAt("dock-2");
    kiosk.key(KeyCode.ENTER).character("#").at(Place.CONFIRM);
    ringAt("next");
    kiosk.character("*").at(Place.BIKES);
    ringAt("dock-1");
    kiosk.key(KeyCode.SPACE).character("#").at(Place.CONFIRM);
    kiosk.key(KeyCode.ENTER).at(Place.RESERVED);
    ringAt("startRide");
    kiosk.character("*").at(Place.HOME);
  }

  @Test
  void theKeysReachTheAnswersOfAQuestionAndNothingBehindIt() {
    kiosk.tap("reserve").identify(10).at(Place.BIKES).tap("dock-1").tap("next").tap("next");
    kiosk.at(Place.RESERVED).tap("cancelReservation").tapable("yes").key(KeyCode.DOWN);
    for (int i = 0; i < 4; i++) {
      assertThat(ring()).isIn("no", "yes");
      kiosk.key(KeyCode.RIGHT);
    }
    kiosk.character("*").tapable("cancelReservation");
    assertThat(kiosk.place()).isEqualTo(Place.RESERVED);
  }

  @Test
  void aTouchPutsTheRingOut() {
    kiosk.key(KeyCode.DOWN);
    ringAt("reserve");
    kiosk.tap("en");
    assertThat(ring()).isEmpty();
  }
}
