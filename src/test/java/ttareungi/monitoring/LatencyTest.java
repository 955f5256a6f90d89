package ttareungi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a histogram says of what was measured. */
class LatencyTest {
  private final Timer timer = Latency.timer("test").register(new SimpleMeterRegistry());

  private void took(int times, long millis) {
    IntStream.range(0, times).forEach(i -> timer.record(Duration.ofMillis(millis)));
  }

  @Test
  void eachIsInTheBarOfItsTime() {
    took(3, 2);
    took(2, 12);
    took(1, 57);
    took(4, 61);
    took(1, 5_000);
    var bars = Latency.of(timer).bars();
    assertThat(bars).hasSize(Latency.BARS);
    assertThat(bars).containsExactly(3L, 0L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 5L);
  }

  @Test
  void thePercentilesAreThoseOfWhatWasMeasured() {
    took(90, 10);
    took(8, 30);
    took(2, 80);
    var latency = Latency.of(timer);
    assertThat(latency.count()).isEqualTo(100);
    assertThat(latency.p50()).isCloseTo(10, within(1.0));
    assertThat(latency.p95()).isCloseTo(30, within(2.0));
    assertThat(latency.p99()).isCloseTo(80, within(5.0));
  }

  @Test
  void nothingWasMeasured() {
    var latency = Latency.of(timer);
    assertThat(latency.count()).isZero();
    assertThat(latency.p99()).isZero();
    assertThat(latency.bars()).containsOnly(0L);
  }
}
