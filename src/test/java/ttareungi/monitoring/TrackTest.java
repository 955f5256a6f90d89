package ttareungi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a course: so much and no more. */
class TrackTest {
  private final Track track = new Track();

  private void measure(int from, int to) {
    IntStream.range(from, to).forEach(track::add);
  }

  @Test
  void theNewestComeLast() {
    measure(0, 3);
    assertThat(track.values(Span.HOUR)).containsExactly(0, 1, 2);
  }

  @Test
  void anHourOfSecondsIsKeptAndNoMore() {
    measure(0, 10_000);
    assertThat(track.values(Span.HOUR)).hasSize(3_600).startsWith(6_400).endsWith(9_999);
    assertThat(track.values(Span.MINUTES)).hasSize(300).startsWith(9_700).endsWith(9_999);
  }

  @Test
  void aMinuteOfTheDayIsTheMeanOfItsSeconds() {
    measure(0, 119);
    assertThat(track.values(Span.DAY)).containsExactly(29.5);
    measure(119, 120);
    assertThat(track.values(Span.DAY)).containsExactly(29.5, 89.5);
  }

  @Test
  void ofMinutesADayIsKept() {
    measure(0, 60 * 2_000);
    assertThat(track.values(Span.DAY)).hasSize(1_440);
  }
}
