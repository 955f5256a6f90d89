package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Theme;

/** The dashboard over a day, seven and thirty; its file; and what the status bar says. */
class AdminRangeTest extends FxTest {
  @TempDir Path data;
  @TempDir Path files;

  @Test
  void sevenDaysAreShownAndWrittenToAFile() throws Exception {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    try (var house = TestHouse.at(data, clock)) {
      new LivelyDay(house, clock).fill();
      SafeKeeping.backUp(house.settle().house().data(), clock);
      try (var admin = AdminStage.over(house.settle())) {
        var today =
            Raw.number(
                data,
                "select count(*) from reservation where reserved_at >= "
                    + LivelyDay.MIDNIGHT.toEpochMilli());
        var all = Raw.number(data, "select count(*) from reservation");
        admin.await(() -> said(admin, "#kpi-reservations-value").equals(Long.toString(today)));
        admin.picture("a1-status");
        admin.click("#range-month");
        admin.await(() -> said(admin, "#kpi-reservations-value").equals(Long.toString(all)));
        admin.picture("a1-dashboard-30");
        runFx(() -> admin.messages.setLanguage(Language.EN));
        runFx(() -> admin.themes.setTheme(Theme.DARK));
        admin.picture("a1-dashboard-30-dark-en");
        runFx(() -> admin.messages.setLanguage(Language.KO));
        admin.click("#range-week");
        admin.await(() -> said(admin, "#kpi-reservations-value").equals(Long.toString(today)));
        admin.picture("a1-dashboard-7-dark");
        runFx(() -> admin.window.shell().askForFiles(new FixedFiles(files.resolve("x.csv"))));
        admin.click("#dashboard-export").awaitShown(".toast.success");
        try (var there = Files.list(files)) {
          var lines = Files.readAllLines(there.findFirst().orElseThrow(), UTF_8);
          assertThat(lines).hasSize(9);
          assertThat(lines.get(7)).startsWith("2026-05-13," + today + ",");
          assertThat(lines.get(8)).contains("," + today + ",");
        }
        assertThat(said(admin, "#status-commit")).containsPattern("p95 \\d+ms");
        assertThat(said(admin, "#status-backup")).contains(":");
        admin.click("#status-backup").awaitShown("#nav-monitoring:selected");
      }
    }
  }

  private static String said(AdminStage admin, String id) {
    return onFx(() -> admin.node(id) instanceof Labeled label ? label.getText() : "");
  }
}
