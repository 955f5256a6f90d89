package ttareungi.ui.admin.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.Seat;
import ttareungi.wiring.HouseForAdmin;
import ttareungi.wiring.TestHouse;

/** It looks once a second, and only while somebody looks at it. */
class MonitoringViewModelTest extends FxTest {
  private static final Instant NOW = Instant.parse("2026-05-13T05:32:10Z");

  @TempDir Path data;
  private final AtomicInteger looks = new AtomicInteger();

  private void tick(MonitoringViewModel model, long millis) {
    runFx(() -> model.tick(NOW.plusMillis(millis)));
  }

  private void awaitLooks(int expected) {
    Awaitility.await().until(() -> looks.get() == expected);
    Awaitility.await()
        .during(Duration.ofMillis(300))
        .untilAsserted(() -> assertThat(looks).hasValue(expected));
  }

  @Test
  void onceASecondAndOnlyWhileItIsSeen() {
    try (var house = TestHouse.withStation(data)) {
      var model =
          onFx(() ->
              new MonitoringViewModel(
                  HouseForAdmin.of(
                      house.house(), new Seat(), Remembered.in(data.resolve("kept")))));
      runFx(() -> model.lookProperty().subscribe((before, now) -> looks.incrementAndGet()));
      tick(model, 0);
      awaitLooks(0);
      runFx(model::show);
      awaitLooks(1);
      tick(model, 1_000);
      awaitLooks(2);
      tick(model, 1_500);
      awaitLooks(2);
      tick(model, 2_000);
      awaitLooks(3);
      runFx(model::hide);
      tick(model, 3_000);
      awaitLooks(3);
    }
  }
}
