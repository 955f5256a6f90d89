package ttareungi.wiring;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/** Walks every screen in both languages and on three panels; pictures lie in target/screens. */
class KioskScreensTest extends FxTest {
  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "KO,1080,1920", "EN,1080,1920", "KO,1920,1080", "EN,1280,800",
  })
  void everyScreen(Language language, double width, double height) {
    try (var house = TestHouse.withStation(data)) {
      KioskWalk.furnish(house);
      try (var kiosk = KioskTester.open(house, language, width, height)) {
        var size = width < height ? "" : (int) width + "-";
        new KioskWalk(kiosk, (at, name) -> at.picture(size + name)).walk();
      }
    }
  }
}
