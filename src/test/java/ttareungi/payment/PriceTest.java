package ttareungi.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices as people write them. */
class PriceTest {
  @ParameterizedTest
  @CsvSource({"3000, 3000", "' 3,000 ', 3000", "'1,000,000', 1000000", "-5, -5"})
  void aWholeNumberOfWonIsRead(String text, long price) {
    assertThat(Price.parse(text)).contains(price);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "won", "0.5", "1000.0", "1000.01", "1,00", "1e3", "9223372036854775808", "1e99", "NaN", "0x10"})
  void anythingElseIsNoPrice(String text) {
    assertThat(Price.parse(text)).isEmpty();
  }

  @Test
  void theHighestLongIsReadAndRefused() {
    long price = Price.parse("9223372036854775807").orElseThrow();
    assertThat(price).isEqualTo(Long.MAX_VALUE);
    assertThat(Price.refusal(price)).isPresent();
  }

  @Test
  void fromOneWonToTheHighestAllIsWell() {
    assertThat(Price.refusal(1)).isEmpty();
    assertThat(Price.refusal(Price.HIGHEST)).isEmpty();
    assertThat(Price.refusal(Price.HIGHEST + 1)).isPresent();
  }
}
