package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ttareungi.ui.fx.Theme;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Preferences;

/** The bar below every screen, and how long its wishes hold. */
class KioskPreferencesTest extends KioskTest {
  private List<Boolean> wishes() {
    Preferences now = kiosk.window().session().preferences();
    return KioskTester.fx(() ->
        List.of(now.bigProperty().get(), now.contrastProperty().get(), now.lowProperty().get()));
  }

  @Test
  void eachButtonTurnsItsWishOnAndOff() {
    for (String id : List.of("big", "contrast", "low")) {
      String off = kiosk.accessible(id);
      kiosk.tap(id);
      assertThat(wishes()).as(id).containsOnlyOnce(true);
      assertThat(kiosk.accessible(id)).isNotEqualTo(off);
      kiosk.tap(id);
      assertThat(wishes()).as(id).doesNotContain(true);
    }
  }

  @Test
  void aWishHoldsFromStepToStepAndIsGoneWithTheRider() {
    kiosk.tap("contrast").tap("low").tap("buyPoints").at(Place.NUMBER);
    assertThat(wishes()).containsExactly(false, true, true);
    assertThat(kiosk.window().theme().themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
    kiosk.tap("back").at(Place.HOME); // before anything was asked: it may be looked for elsewhere
    assertThat(wishes()).containsExactly(false, true, true);
    kiosk.tap("buyPoints").at(Place.NUMBER).tap("aside").at(Place.FIRST);
    kiosk.tapable("next").tap("next").at(Place.NEW_PIN).tap("back").at(Place.HOME);
    assertThat(wishes()).doesNotContain(true);
    assertThat(kiosk.window().theme().themeProperty().get()).isEqualTo(Theme.LIGHT);
    assertThat(kiosk.window().session().isEmpty()).isTrue();
  }
}
