package ttareungi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseLimitsTest {
  @ParameterizedTest
  @CsvSource({
    "1000, 50000, 1000 3000 5000 10000, 3000",
    "1000, 4000, 1000 3000, 3000",
    "5000, 50000, 5000 10000, 5000",
    "700, 7000, 7000, 7000",
    "100, 500, 500, 500",
  })
  void theRoundAmountsWithinThemAreOffered(long step, long highest, String offered, long first) {
    var limits = new PurchaseLimits(step, highest);
    assertThat(limits.offered().stream().map(String::valueOf)).containsExactly(offered.split(" "));
    assertThat(limits.favourite()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "999, false", "1000, true", "1500, false", "50000, true", "51000, false"})
  void nothingElseIsSold(long won, boolean sold) {
    assertThat(PurchaseLimits.STANDARD.sells(won)).isEqualTo(sold);
  }

  @ParameterizedTest
  @CsvSource({"1, 1000", "1000, 1000", "12001, 13000", "70000, 50000"})
  void whatIsMissingIsRoundedUp(long gap, long enough) {
    assertThat(PurchaseLimits.STANDARD.enough(gap)).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({"0, 1000", "-1, 1000", "1000, 500", "1000, 1500", "1000, 2000000", "1000, 0"})
  void limitsThatMakeNoSenseAreRefused(long step, long highest) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PurchaseLimits(step, highest));
  }

  @Test
  void theHighestIsAPriceThatTheDeskTakes() {
    assertThat(new PurchaseLimits(1, Price.HIGHEST).highest()).isEqualTo(Price.HIGHEST);
  }
}
