package ttareungi.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

class FormatsTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private final Formats korean = new Formats(SEOUL, new Messages(Language.KO));
  private final Formats english = new Formats(SEOUL, new Messages(Language.EN));

  @Test
  void money() {
    assertThat(Formats.points(3000)).isEqualTo("3,000P");
    assertThat(Formats.points(-1000)).isEqualTo("−1,000P");
    assertThat(Formats.signedPoints(1000)).isEqualTo("+1,000P");
    assertThat(Formats.signedPoints(-1000)).isEqualTo("−1,000P");
    assertThat(Formats.signedPoints(0)).isEqualTo("0P");
    assertThat(korean.won(3000)).isEqualTo("3,000원");
    assertThat(english.won(3000)).isEqualTo("₩3,000");
    assertThat(english.won(-3000)).isEqualTo("−₩3,000");
    assertThat(korean.won(-1_284_000)).isEqualTo("−1,284,000원");
  }

  @ParameterizedTest
  @CsvSource({
    "600000, 10:00",
    "599999, 10:00",
    "599000, 9:59",
    "61000, 1:01",
    "1, 0:01",
    "0, 0:00",
    "-5, 0:00"
  })
  void countdown(long millis, String shown) {
    assertThat(Formats.countdown(Duration.ofMillis(millis))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-13T05:43:00Z, 오후 2:43, 2:43 pm",
    "2026-05-12T15:00:00Z, 오전 12:00, 12:00 am",
    "2026-05-13T03:05:00Z, 오후 12:05, 12:05 pm"
  })
  void clock(Instant at, String ko, String en) {
    assertThat(korean.clock(at)).isEqualTo(ko);
    assertThat(english.clock(at)).isEqualTo(en);
  }

  @Test
  void datesAreOfTheZone() {
    Instant lateInUtc = Instant.parse("2026-05-12T15:32:10Z");
    assertThat(korean.date(lateInUtc)).isEqualTo("2026-05-13");
    assertThat(korean.time(lateInUtc)).isEqualTo("00:32:10");
    assertThat(korean.dateTime(lateInUtc)).isEqualTo("2026-05-13 00:32");
  }
}
