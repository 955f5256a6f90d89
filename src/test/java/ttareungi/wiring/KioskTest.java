package ttareungi.wiring;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;

/** At the kiosk of a station with one bike, and with what a test puts there. */
abstract class KioskTest extends FxTest {
  @TempDir Path data;
  TestHouse house;
  KioskTester kiosk;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    furnish(house);
    house.settle();
    kiosk = open(house);
  }

  void furnish(TestHouse station) {}

  KioskTester open(TestHouse furnished) {
    return KioskTester.open(furnished);
  }

  @AfterEach
  void close() {
    kiosk.close();
    house.close();
  }
}
