package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/**
 * Walks every screen once; {@code mvn -Pscreens test} walks all of them in both languages on three
 * panels. Nothing may be cut, small, narrow, faint, out of reach or over an edge; pictures lie in
 * target/screens for people to look at.
 */
class KioskScreensTest extends FxTest {
  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "KO,1080,1920,PLAIN",
  })
  void everyScreen(Language language, double width, double height, Look look) {
    assertThat(faults(data, language, width, height, look)).isEmpty();
  }

  static List<String> faults(Path data, Language language, double width, double height, Look look) {
    List<String> faults = new ArrayList<>();
    var prefix = (width < height ? "" : (int) width + "-") + look.prefix();
    try (var house = TestHouse.withStation(data)) {
      KioskWalk.furnish(house);
      try (var kiosk = KioskTester.open(house, language, width, height).look(look)) {
        new KioskWalk(
                kiosk,
                (at, name) -> {
                  at.picture(prefix + name);
                  faults.addAll(KioskTester.fx(() -> KioskAudit.of(at.scene(), prefix + name)));
                  faults.addAll(KioskTester.fx(() -> reach(at, prefix + name)));
                })
            .walk();
      }
    }
    return faults;
  }

  private static List<String> reach(KioskTester at, String name) {
    return KeypadReach.faults(at.scene(), at.window().kiosk().steering(), name);
  }
}
