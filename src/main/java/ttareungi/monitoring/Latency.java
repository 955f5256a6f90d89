package ttareungi.monitoring;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How long something took of late, in milliseconds.
 *
 * @param bars how many took up to {@link #STEP}, up to twice that, and so on; the last: longer
 */
public record Latency(long count, double p50, double p95, double p99, List<Long> bars) {
  public static final Duration STEP = Duration.ofMillis(5);
  public static final int BARS = 13;

  public static final Latency NONE = new Latency(0, 0, 0, 0, List.of());

  /**
   * Fewer tell nothing of how fast it is: of a hundred the p95 leaves the five slowest out, and the
   * first after a start, which are slow for once, are about as many.
   */
  public static final int ENOUGH = 100;

  private static final double[] PERCENTILES = {0.5, 0.95, 0.99};
  private static final Duration OF_LATE = Duration.ofMinutes(5);
  private static final int PARTS = 5;

  /** Longer than anything takes. */
  private static final Duration ALL = Duration.ofMinutes(10);

  /** Whether there were {@link #ENOUGH} for a warning. */
  public boolean isTelling() {
    return count >= ENOUGH;
  }

  static Timer.Builder timer(String name) {
    return Timer.builder(name)
        .publishPercentiles(PERCENTILES)
        .serviceLevelObjectives(borders())
        .minimumExpectedValue(Duration.ofNanos(10_000))
        .maximumExpectedValue(ALL)
        .distributionStatisticExpiry(OF_LATE)
        .distributionStatisticBufferLength(PARTS);
  }

  private static Duration[] borders() {
    return IntStream.rangeClosed(1, BARS)
        .mapToObj(i -> i == BARS ? ALL : STEP.multipliedBy(i))
        .toArray(Duration[]::new);
  }

  static Latency of(Timer timer) {
    var snapshot = timer.takeSnapshot();
    var bars = bars(snapshot);
    return new Latency(
        bars.stream().mapToLong(Long::longValue).sum(),
        at(snapshot, 0),
        at(snapshot, 1),
        at(snapshot, 2),
        bars);
  }

  /** The snapshot counts up to each border; a bar has what is between two. */
  private static List<Long> bars(HistogramSnapshot snapshot) {
    var upTo =
        Arrays.stream(snapshot.histogramCounts())
            .mapToLong(bucket -> Math.round(bucket.count()))
            .toArray();
    return IntStream.range(0, upTo.length)
        .mapToObj(i -> i == 0 ? upTo[0] : upTo[i] - upTo[i - 1])
        .toList();
  }

  private static double at(HistogramSnapshot snapshot, int index) {
    ValueAtPercentile value = snapshot.percentileValues()[index];
    return value.value(TimeUnit.MILLISECONDS);
  }
}
