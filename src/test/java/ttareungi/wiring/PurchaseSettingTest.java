package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ttareungi.payment.PurchaseLimits;
import ttareungi.setting.Settings;
import ttareungi.ui.FxTest;
import ttareungi.ui.kiosk.frame.Place;

/** What may be bought in one go is a setting. */
class PurchaseSettingTest extends FxTest {
  @TempDir Path data;

  private Path write(String... lines) throws IOException {
    return Files.writeString(data.resolve("config.properties"), String.join("\n", lines));
  }

  @Test
  void withoutASettingItIsAsTheCityHasIt() throws IOException {
    assertThat(limits(write(""))).isEqualTo(PurchaseLimits.STANDARD);
  }

  private static PurchaseLimits limits(Path file) {
    return PurchaseLimits.of(Settings.STANDARD.with(Config.read(file).said()));
  }

  @ParameterizedTest
  @CsvSource({
    "purchase.step=0, 0",
    "purchase.step=a lot, purchase.step=a lot",
    "purchase.highest=1500, 1500",
    "tariff.fee=60000, tariff.fee=60000",
  })
  void whatMakesNoSenseIsNamed(String line, String named) throws IOException {
    var file = write(line);
    assertThatThrownBy(() -> Config.read(file))
        .isInstanceOf(Config.Invalid.class)
        .hasMessageContaining(named);
  }

  @Test
  void theKioskSellsWithinIt() throws IOException {
    write("purchase.step=500", "purchase.highest=4000");
    try (var house = TestHouse.withStation(data)) {
      house.buy(10, 500);
      try (var kiosk = KioskTester.open(house)) {
        kiosk.tap("buyPoints").identify(10).at(Place.AMOUNT).tapable("amount-3000");
        assertThat(kiosk.shows("amount-5000")).isFalse();
        kiosk.tap("ownAmount").type("4500");
        kiosk.saysKey("next", "kiosk.amount.highest", kiosk.messages().get("money.won", "4,000"));
        kiosk.tap("key-clear").type("3500").tap("next").at(Place.CARD).tap("cardApprove");
        kiosk.at(Place.RECEIPT);
        assertThat(house.balance(10)).isEqualTo(4_000);
      }
    }
  }
}
