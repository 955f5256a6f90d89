package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kiosk beside the admin window is seen whole, whatever the screen. */
class BesideTest {
  @ParameterizedTest
  @CsvSource({"0, 0, 1920, 1080", "0, 27, 1366, 741", "1920, 0, 1024, 600", "-800, 0, 800, 1400"})
  void standsWithinTheScreen(double x, double y, double width, double height) {
    var room = new Rectangle2D(x, y, width, height);
    var kiosk = Beside.in(room);
    assertThat(room.contains(kiosk)).isTrue();
    assertThat(kiosk.getHeight() / kiosk.getWidth()).isBetween(1.77, 1.79);
  }

  @ParameterizedTest
  @CsvSource({"3840, 2160"})
  void isNoLargerThanAKiosk(double width, double height) {
    assertThat(Beside.in(new Rectangle2D(0, 0, width, height)).getHeight()).isEqualTo(1_920);
  }
}
