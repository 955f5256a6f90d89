package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;

/** What the window costs is measured while it stands. */
class AdminFramesTest extends FxTest {
  @TempDir Path data;

  @Test
  void itsFramesAndItsDelays() {
    try (var house = TestHouse.withStation(data)) {
      var monitoring = house.house().upkeep().monitoring();
      assertThat(monitoring.sample().frames().count()).isZero();
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-bikes");
        Awaitility.await()
            .until(() -> {
              var read = monitoring.sample();
              return read.frames().count() > 0 && read.delays().count() > 0;
            });
        assertThat(monitoring.latest().frames().p99()).isPositive();
      }
    }
  }
}
