package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.ui.FxTest;

class FaceTest extends FxTest {
  @ParameterizedTest
  @EnumSource
  void eachHasItsIconsInEverySize(Face face) {
    runFx(() ->
        assertThat(face.icons())
            .allMatch(icon -> !icon.isError() && icon.getWidth() == icon.getHeight())
            .extracting(icon -> (int) icon.getWidth())
            .contains(16, 256)
            .doesNotHaveDuplicates());
  }
}
