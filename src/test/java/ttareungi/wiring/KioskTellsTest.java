package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.kiosk.frame.Place;

/** What a rider reads that must be true, and whole. */
class KioskTellsTest extends FxTest {
  @TempDir Path data;
  private TestHouse house;
  private KioskTester kiosk;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    house.buy(10, 5_000);
    house.settle();
    kiosk = KioskTester.open(house, Language.EN, 1080, 1920);
  }

  @AfterEach
  void close() {
    kiosk.close();
    house.close();
  }

  @Test
  void aReceiptTellsWhatWasPaidWithAndWhenByTheClock() {
    kiosk.tap("buyPoints").identify(10).at(Place.AMOUNT).tap("next").at(Place.CARD);
    kiosk.tap("cardApprove").at(Place.RECEIPT);
    kiosk.saysKey("method", "kiosk.receipt.method.simulated");
    assertThat(kiosk.text("when")).matches("\\d{4}-\\d\\d-\\d\\d \\d{1,2}:\\d\\d [ap]m");
  }
}
