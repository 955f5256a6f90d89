package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.FxTest;

class FontsTest extends FxTest {
  @ParameterizedTest
  @CsvSource({
    "Pretendard, Regular",
    "Pretendard Medium, Medium",
    "Pretendard SemiBold, SemiBold",
    "Pretendard Bold, Bold",
    "Pretendard ExtraBold, ExtraBold"
  })
  void cssFamilyFindsItsOwnWeight(String family, String weight) {
    Font found = Font.font(family, 13);
    assertThat(found.getName()).contains("Pretendard").contains(weight);
  }
}
