package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** Sizes and places on the upright panel, in its pixels, that the mock-ups ask for. */
class KioskMeasuresTest extends KioskTest {
  private static final double MARGIN = 56;
  private static final double BACK = 300;

  /** What is inside the band of a ring that counts, as a part of its width. */
  private static final double INSIDE = 0.83;

  /** Of 148 in the mock-up; where more is said above them there is less room. */
  private static final double KEY = 144;

  private static final double PIN_KEY = 130;

  @Override
  void furnish(TestHouse station) {
    station.buy(10, 5_000);
  }

  @Override
  KioskTester open(TestHouse furnished) {
    return KioskTester.open(furnished, Language.KO, 1080, 1920);
  }

  private Bounds at(String selector) {
    return KioskTester.fx(() -> bounds(find(selector)));
  }

  private Node find(String selector) {
    return Objects.requireNonNull(kiosk.scene().lookup(selector), selector);
  }

  private Bounds bounds(Node node) {
    kiosk.scene().getRoot().applyCss();
    kiosk.scene().getRoot().layout();
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void bothHalvesAtHomeAreAsWide() {
    for (var language : Language.values()) {
      kiosk.language(language);
      assertThat(at("#buyPoints").getWidth())
          .as(language.name())
          .isCloseTo(at("#myRides").getWidth(), within(1.0));
    }
  }

  @Test
  void theBarOfWishesHasTheMarginsOfTheFrame() {
    assertThat(at("#big").getMinX()).isCloseTo(MARGIN, within(1.0));
    assertThat(at("#voice").getMaxX()).isCloseTo(1080 - MARGIN, within(1.0));
  }

  @Test
  void theTerminalCoversNothingOfTheRing() {
    kiosk.tap("buyPoints").identify(10).at(Place.AMOUNT).tap("next").at(Place.CARD);
    var ring = at(".wait-ring");
    var terminal = at(".terminal");
    double reach = Math.hypot(terminal.getWidth(), terminal.getHeight());
    assertThat(reach).isLessThan(Math.min(ring.getWidth(), ring.getHeight()) * INSIDE);
  }

  @Test
  void theWayBackIsAsWideEverywhere() {
    kiosk.tap("reserve");
    assertThat(at("#back").getWidth()).isCloseTo(BACK, within(1.0));
    kiosk.identify(10).at(Place.BIKES);
    for (var language : Language.values()) {
      kiosk.language(language);
      assertThat(at("#back").getWidth()).as(language.name()).isCloseTo(BACK, within(1.0));
    }
  }

  @Test
  void keysAreAsHighAsThereIsRoom() {
    kiosk.tap("buyPoints").at(Place.NUMBER);
    for (var language : Language.values()) {
      kiosk.language(language);
      assertThat(at("#key-1").getHeight()).as(language.name()).isGreaterThan(KEY);
    }
    kiosk.type("10").tap("next").at(Place.PIN);
    for (var language : Language.values()) {
      kiosk.language(language);
      assertThat(at("#key-1").getHeight()).as(language.name()).isGreaterThan(PIN_KEY);
    }
  }

  @Test
  void nothingMovesForTheSentenceThatAPinIsWrong() {
    kiosk.tap("buyPoints").at(Place.NUMBER).type("999").tap("next").at(Place.PIN).tapable("key-1");
    int tries = 4;
    for (var language : Language.values()) {
      kiosk.language(language);
      var before = List.of(at("#title"), at("#digits"), at("#key-1"));
      kiosk.type("246802").tap("next");
      kiosk.saysKey("noticeText", "kiosk.pin.wrong", tries--);
      assertThat(List.of(at("#title"), at("#digits"), at("#key-1"))).isEqualTo(before);
      kiosk.tap("back").at(Place.NUMBER).type("999").tap("next").at(Place.PIN).tapable("key-1");
    }
  }
}
