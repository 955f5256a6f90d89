package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.monitoring.Measure;
import ttareungi.store.DataDirectory;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** How the program is on a lively day, saved under target/screens to be looked at. */
class MonitoringScreensTest extends FxTest {
  @TempDir Path data;

  @Test
  void aLivelyDay() throws SQLException {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      AdminStage.knowPark(house.settle());
      for (int made = 0; made < 4; made++) {
        SafeKeeping.backUp(new DataDirectory(data), Clock.fixed(clock.instant(), clock.getZone()));
      }
      measure(house);
      try (var admin = AdminStage.over(house)) {
        admin.click("#nav-monitoring");
        admin.awaitShown("#check-DISK");
        pictures(admin, "a10-monitoring");
        admin.size(1_366, 768);
        admin.picture("a10-monitoring-small");
        noWordIsCut(admin);
        admin.size(1_440, 900);
        admin.click("#monitoring-restore");
        admin.awaitShown("#restore-preview");
        runFx(() -> admin.node("#why-cause").requestFocus());
        admin.robot.push(KeyCode.DOWN);
        pictures(admin, "a10-restore");
      }
    }
  }

  /** As if the window had stood for an hour. */
  private static void measure(TestHouse house) {
    var monitoring = house.house().upkeep().monitoring();
    for (int second = 0; second < 2_400; second++) {
      double busy = 3 + second / 600.0 + Math.sin(second / 40.0) + Math.sin(second / 170.0);
      monitoring.track(Measure.EVENTS).add(busy);
      monitoring.track(Measure.HEAP).add(180e6 + second % 700 * 9e4);
    }
    for (int commit = 0; commit < 560; commit++) {
      double millis = 22 + 11 * Math.sin(commit * 0.7) + 6 * Math.sin(commit * 0.13);
      monitoring.meters().committed(1, (long) (millis * 1_000_000));
    }
    monitoring.sample();
  }

  private static void pictures(AdminStage admin, String name) {
    admin.picture(name);
    noWordIsCut(admin);
    runFx(() -> admin.themes.setTheme(Theme.DARK));
    admin.picture(name + "-dark");
    runFx(() -> admin.themes.setTheme(Theme.LIGHT));
    runFx(() -> admin.messages.setLanguage(Language.EN));
    admin.picture(name + "-en");
    noWordIsCut(admin);
    runFx(() -> admin.messages.setLanguage(Language.KO));
  }

  private static void noWordIsCut(AdminStage admin) {
    onFx(() -> admin.node("#monitoring").lookupAll(".label, .button"))
        .forEach(node -> assertThat(isWhole(node)).as("%s", node).isTrue());
  }

  private static boolean isWhole(Node node) {
    if (!(node instanceof Labeled labeled) || labeled.isWrapText() || !labeled.isVisible()) {
      return true;
    }
    return onFx(() ->
        labeled.lookup(".text") instanceof Text text
            ? text.getText().equals(labeled.getText())
            : true);
  }
}
