package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/** All that {@link KioskScreensTest} has no time for: {@code mvn -Pscreens test}. */
@Tag("screens")
class KioskEveryScreenTest extends FxTest {
  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "KO,1080,1920,PLAIN",
    "KO,1080,1920,CONTRAST",
    "KO,1080,1920,LOW",
    "KO,1920,1080,PLAIN",
    "KO,1920,1080,CONTRAST",
    "KO,1920,1080,LOW",
    "KO,1280,800,PLAIN",
    "KO,1280,800,CONTRAST",
    "KO,1280,800,LOW",
    "EN,1080,1920,PLAIN",
    "EN,1080,1920,CONTRAST",
    "EN,1080,1920,LOW",
    "EN,1920,1080,PLAIN",
    "EN,1920,1080,CONTRAST",
    "EN,1920,1080,LOW",
    "EN,1280,800,PLAIN",
    "EN,1280,800,CONTRAST",
    "EN,1280,800,LOW",
  })
  void everyScreen(Language language, double width, double height, Look look) {
    assertThat(KioskScreensTest.faults(data, language, width, height, look)).isEmpty();
  }
}
