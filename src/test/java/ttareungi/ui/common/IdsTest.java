package ttareungi.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @Test
  void shown() {
    assertThat(Ids.bike(1)).isEqualTo("SPB-00001");
    assertThat(Ids.bike(10_233)).isEqualTo("SPB-10233");
    assertThat(Ids.bike(1_234_567)).isEqualTo("SPB-1234567");
    assertThat(Ids.rider(10)).isEqualTo("M-000010");
    assertThat(Ids.reservation(260_513_000_412L)).isEqualTo("R-0513-0412");
    assertThat(Ids.reservation(261_231_012_345L)).isEqualTo("R-1231-12345");
  }

  @ParameterizedTest
  @CsvSource({"SPB-00001, 1", "spb-10233, 10233", "SPB10233, 10233", " 10233 , 10233"})
  void bikesReadBack(String text, long id) {
    assertThat(Ids.parseBike(text)).hasValue(id);
  }

  @ParameterizedTest
  @CsvSource({"M-000010, 10", "m204817, 204817", "204817, 204817"})
  void ridersReadBack(String text, long id) {
    assertThat(Ids.parseRider(text)).hasValue(id);
  }

  @ParameterizedTest
  @CsvSource({
    "R-0513-0412, 260513000412", "r05130412, 260513000412",
    "260513000412, 260513000412", "R-1231-12345, 261231012345"
  })
  void reservationsReadBack(String text, long id) {
    assertThat(Ids.parseReservation(text, 2026)).hasValue(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SPB-", "M-1", "10233x", "9999999999999999999"})
  void nonsenseIsNoBike(String text) {
    assertThat(Ids.parseBike(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "R-513-0412", "R-0513", "SPB-1"})
  void nonsenseIsNoReservation(String text) {
    assertThat(Ids.parseReservation(text, 2026)).isEmpty();
  }

  @Test
  void aBeginningIsWhatTheScreenShowsOfIt() {
    assertThat(Ids.bikesFrom("SPB-102")).contains(new Ids.Beginning(10_200, 10_299));
    assertThat(Ids.bikesFrom("0001")).containsExactly(new Ids.Beginning(10, 19));
    assertThat(Ids.bikesFrom("10")).isEmpty();
    assertThat(Ids.ridersFrom("m-2048")).contains(new Ids.Beginning(204_800, 204_899));
    assertThat(Ids.reservationsFrom("R-0513", 2026))
        .contains(new Ids.Beginning(260_513_000_000L, 260_513_999_999L));
    assertThat(Ids.reservationsFrom("0513-04", 2026))
        .contains(new Ids.Beginning(260_513_000_400L, 260_513_000_499L));
    assertThat(Ids.reservationsFrom("260513", 2026))
        .contains(new Ids.Beginning(260_513_000_000L, 260_513_999_999L));
    assertThat(Ids.reservationsFrom("wheel", 2026)).isEmpty();
  }
}
