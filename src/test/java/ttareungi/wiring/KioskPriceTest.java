package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.setting.Change;
import ttareungi.setting.ChangeSettings;
import ttareungi.setting.Setting;
import ttareungi.ui.FxTest;
import ttareungi.ui.common.Formats;
import ttareungi.ui.kiosk.frame.Place;

/** The price is changed while a rider stands at the kiosk, who is told of it before paying. */
class KioskPriceTest extends FxTest {
  private static final long RIDER = 10;

  @TempDir Path data;

  @Test
  void theRiderIsToldAnew() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.buy(RIDER, 5_000);
      try (var kiosk = KioskTester.open(house)) {
        kiosk.tap("reserve").identify(RIDER).at(Place.BIKES).tap("dock-1").tap("next");
        kiosk.at(Place.CONFIRM).says("fee", Formats.signedPoints(-1_000));
        set(house, Setting.FEE, "1500");
        kiosk.at(Place.CONFIRM).says("fee", Formats.signedPoints(-1_500)).tap("next");
        kiosk.at(Place.RESERVED);
        assertThat(house.balance(RIDER)).isEqualTo(3_500);
      }
    }
  }

  @Test
  void theFirstScreenSaysTheNewPriceAndHold() {
    try (var house = TestHouse.withStation(data);
        var kiosk = KioskTester.open(house)) {
      set(house, Setting.HOLD_MINUTES, "12");
      set(house, Setting.FEE, "1500");
      kiosk.saysKey("fee", "kiosk.home.fee", Formats.points(1_500), 12L);
      set(house, Setting.HELP_PHONE, "02-120");
      kiosk.says("helpPhone", "02-120");
    }
  }

  private static void set(TestHouse house, Setting setting, String value) {
    var change = List.of(new Change(setting, value));
    house.does(new ChangeSettings(TestHouse.id(), "operator:test", change));
    house.settle();
  }
}
