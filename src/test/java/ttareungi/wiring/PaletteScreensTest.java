package ttareungi.wiring;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The palette over a lively day, saved under target/screens to be looked at. */
class PaletteScreensTest extends FxTest {
  @TempDir Path data;

  @Test
  void aBikeIsLookedFor() {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      try (var admin = AdminStage.over(house.settle())) {
        admin.awaitShown("#open-palette");
        admin.await(() -> admin.dashboard().loadedProperty().get());
        show(admin);
        admin.picture("a12-command-palette");
        runFx(() -> admin.themes.setTheme(Theme.DARK));
        admin.picture("a12-command-palette-dark");
        runFx(() -> admin.themes.setTheme(Theme.LIGHT));
        admin.robot.push(KeyCode.ESCAPE);
        runFx(() -> admin.messages.setLanguage(Language.EN));
        show(admin);
        admin.picture("a12-command-palette-en");
        admin.robot.push(KeyCode.CONTROL, KeyCode.A).write(">");
        admin.size(1_366, 768);
        admin.picture("a12-command-palette-small");
      }
    }
  }

  private static void show(AdminStage admin) {
    admin.robot.push(KeyCode.CONTROL, KeyCode.K).write("10022");
    admin.await(() -> admin.node("#palette-list").lookupAll(".palette-row").size() > 3);
  }
}
