package ttareungi.ui.admin.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  @Test
  void saysHowFastAndHowLong() {
    var pace = new Pace(66, 115, Duration.ofSeconds(12));
    assertThat(pace.share()).isEqualTo(66.0 / 115);
    assertThat(pace.aSecond()).isEqualTo(5);
    assertThat(pace.secondsLeft()).isEqualTo(9);
  }

  @Test
  void ofNothingItSaysNothing() {
    var pace = new Pace(0, 100, Duration.ZERO);
    assertThat(pace.share()).isZero();
    assertThat(pace.aSecond()).isZero();
    assertThat(pace.secondsLeft()).isZero();
    assertThat(new Pace(0, 0, Duration.ZERO).share()).isZero();
  }

  @Test
  void atTheEndNothingIsLeft() {
    assertThat(new Pace(100, 100, Duration.ofMillis(1)).secondsLeft()).isZero();
  }
}
