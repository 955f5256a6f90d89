package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/**
 * Walks every screen once; {@code mvn -Pscreens test} walks all of them in both languages, on three
 * panels and in every look. Nothing may be cut, small, narrow, faint, out of reach or over an edge;
 * pictures lie in target/screens for people to look at.
 */
class KioskScreensTest extends FxTest {
  @TempDir Path data;

  @Test
  void everyScreen() {
    assertThat(faults(data, Language.KO, List.of(View.PLAIN))).isEmpty();
  }

  /** What goes wrong on every screen goes wrong on the first. */
  @Test
  void theFirstScreenInEveryWay() {
    var look = new EveryWay(View.all());
    try (var house = TestHouse.withStation(data)) {
      KioskWalk.furnish(house);
      try (var kiosk = KioskTester.open(house, Language.KO, 1080, 1920)) {
        look.accept(kiosk, "k1-home");
      }
    }
    assertThat(look.faults()).isEmpty();
  }

  static List<String> faults(Path data, Language language, List<View> views) {
    var look = new EveryWay(views);
    try (var house = TestHouse.withStation(data)) {
      KioskWalk.furnish(house);
      try (var kiosk = KioskTester.open(house, language, 1080, 1920)) {
        new KioskWalk(kiosk, look).walk();
      }
    }
    return look.faults();
  }
}
