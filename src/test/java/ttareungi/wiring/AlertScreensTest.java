package ttareungi.wiring;

import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.RetireBike;
import ttareungi.event.Cause;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The inbox of a lively day, saved under target/screens to be looked at. */
class AlertScreensTest extends FxTest {
  private static final Why SCRAP = new Why(Cause.OTHER, "scrap");

  @TempDir Path data;

  @Test
  void muchIsToBeLookedAt() {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      clock.forward(Duration.ofHours(3));
      try (var admin = AdminStage.over(house.settle())) {
        admin.awaitShown("#alerts-badge");
        for (long bike = 10_001; bike < 10_016; bike++) {
          house.does(new RetireBike(id(), Actors.operator("test"), bike, SCRAP));
        }
        house.settle();
        house.house().alerts().lookAtAll();
        admin.awaitShown(".toast");
        admin.picture("alerts-toast");
        pictures(admin);
      }
    }
  }

  private static void pictures(AdminStage admin) {
    admin.click("#bell");
    admin.await(() -> !admin.node("#inbox-list").lookupAll(".alert-line").isEmpty());
    admin.click("#alerts-RIDE_LONG");
    admin.picture("alerts-one-kind");
    admin.click("#alerts-ALL");
    admin.picture("alerts");
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture("alerts-dark");
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.size(1_366, 768);
    admin.picture("alerts-en");
    admin.robot.push(KeyCode.ESCAPE);
    admin.size(1_200, 760);
    admin.picture("alerts-bell-small");
  }

  @Test
  void nothingIsToBeLookedAt() {
    try (var house = TestHouse.withStation(data)) {
      for (long bike = 1; bike < 9; bike++) {
        house.register(bike);
      }
      try (var admin = AdminStage.over(house.settle())) {
        admin.click("#bell").awaitShown("#inbox");
        admin.picture("alerts-empty");
      }
    }
  }
}
