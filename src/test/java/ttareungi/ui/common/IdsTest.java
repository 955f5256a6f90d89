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
}
