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
 * Walks every screen in both languages and on three panels. Nothing may be cut, small, narrow or
 * over an edge; pictures lie in target/screens for people to look at.
 */
class KioskScreensTest extends FxTest {
  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "KO,1080,1920",
    "EN,1080,1920",
    "KO,1920,1080",
    "EN,1280,800",
  })
  void everyScreen(Language language, double width, double height) {
    List<String> faults = new ArrayList<>();
    var size = width < height ? "" : (int) width + "-";
    try (var house = TestHouse.withStation(data)) {
      KioskWalk.furnish(house);
      try (var kiosk = KioskTester.open(house, language, width, height)) {
        new KioskWalk(
                kiosk,
                (at, name) -> {
                  at.picture(size + name);
                  faults.addAll(KioskTester.fx(() -> KioskAudit.of(at.scene(), size + name)));
                })
            .walk();
      }
    }
    assertThat(faults).isEmpty();
  }
}
