package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;

/**
 * All that {@link KioskScreensTest} has no time for: {@code mvn -Pscreens test}. With {@code
 * -Dviews=1080x1920-LOW -Dlanguage=KO} in that way only.
 */
@Tag("screens")
class KioskEveryScreenTest extends FxTest {
  @TempDir Path data;

  @ParameterizedTest
  @MethodSource("ttareungi.wiring.View#languages")
  void everyScreen(Language language) {
    assertThat(KioskScreensTest.faults(data, language, View.all())).isEmpty();
  }
}
