package ttareungi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
  private final BackOff backOff = new BackOff();

  private Duration after(int seconds) {
    return backOff.after(Life.ended(1, Duration.ofSeconds(seconds)));
  }

  @Test
  void oneLongLifeForgivesAllShortOnes() {
    for (int death = 0; death < 4; death++) {
      assertThat(after(29)).isPositive();
      assertThat(backOff.isLoop()).isFalse();
    }
    assertThat(after(29)).isEqualTo(Duration.ofMinutes(5));
    assertThat(backOff.isLoop()).isTrue();
    assertThat(after(30)).isZero();
    assertThat(backOff.isLoop()).isFalse();
    assertThat(after(29)).isEqualTo(Duration.ofSeconds(1));
  }
}
