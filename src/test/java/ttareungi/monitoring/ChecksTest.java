package ttareungi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.monitoring.Check.Kind;
import ttareungi.monitoring.Check.Level;
import ttareungi.monitoring.Reading.Heap;
import ttareungi.monitoring.Reading.Sizes;

/** What is slow is a warning, where there was enough of it. */
class ChecksTest {
  private static Check check(Kind kind, Latency latency) {
    var read =
        new Reading(
            Instant.EPOCH,
            0,
            0,
            latency,
            latency,
            Latency.NONE,
            List.of(),
            new Heap(0, 1, 0),
            new Sizes(0, 0, 0, 1));
    return new Checks(read, Optional.empty(), Optional.empty(), Limits.STANDARD)
        .all().stream().filter(check -> check.kind() == kind).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, GOOD, false",
    "5, 12, GOOD, false",
    "5, 3085, FEW, false",
    "99, 3085, FEW, false",
    "100, 3085, WARNING, true",
    "100, 12, GOOD, false"
  })
  void aHandfulIsNoReasonToWarn(long count, double p95, Level level, boolean acts) {
    for (var kind : List.of(Kind.COMMITS, Kind.SCREEN)) {
      var check = check(kind, new Latency(count, p95, p95, p95, List.of()));
      assertThat(check.level()).isEqualTo(level);
      assertThat(check.needsSomebody()).isEqualTo(acts);
      assertThat(check.figures()).startsWith(p95).endsWith(count);
    }
  }
}
