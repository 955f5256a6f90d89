package ttareungi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate TURNS = LocalDate.of(2026, 10, 25);

  private static ReportQuery query(LocalDate first, LocalDate last) {
    return new ReportQuery(first, last, Grouping.DAY, null, null);
  }

  @Test
  void aDayOfTwentyFiveHoursStandsAlone() {
    var spans = Span.of(query(TURNS.minusDays(3), TURNS.plusDays(2)), BERLIN);
    assertThat(spans)
        .containsExactly(
            new Span(TURNS.minusDays(3), TURNS),
            new Span(TURNS, TURNS.plusDays(1)),
            new Span(TURNS.plusDays(1), TURNS.plusDays(3)));
    assertThat(spans.get(1).day(1)).isEqualTo(TURNS);
    assertThat(spans.get(2).day(1)).isEqualTo(TURNS.plusDays(2));
  }

  /** Where a day begins when the clock is put forward, where it ends so, and where neither is. */
  @ParameterizedTest
  @ValueSource(strings = {"Asia/Seoul", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe"})
  void everyDayIsInOneSpanAndHasItsHours(String name) {
    var zone = ZoneId.of(name);
    var first = LocalDate.of(2026, 1, 1);
    var next = first;
    for (var span : Span.of(query(first, first.plusDays(364)), zone)) {
      assertThat(span.first()).isEqualTo(next);
      assertThat(span.days()).isBetween(1L, 31L);
      if (span.days() > 1) {
        assertThat(Duration.between(span.from(zone), span.to(zone)))
            .isEqualTo(Duration.ofDays(span.days()));
      }
      next = span.end();
    }
    assertThat(next).isEqualTo(first.plusDays(365));
  }
}
