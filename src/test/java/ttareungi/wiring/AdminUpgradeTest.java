package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;
import ttareungi.store.OldDatabase;
import ttareungi.ui.FxTest;

/** An operator starts a newer version over data of an older one. */
class AdminUpgradeTest extends FxTest {
  @TempDir Path data;

  @Test
  void theWindowSaysWhatWasDoneAndWhereTheBackupIs() throws SQLException {
    OldDatabase.in(data);
    try (var house = TestHouse.at(data);
        var admin = new AdminStage(null, station -> {}, (opened, told) -> {})) {
      AdminStage.knowPark(house);
      runFx(() -> admin.window.ready(house.house()));
      admin.awaitShown("#upgrade-end");
      admin.picture("upgraded");
      var said =
          onFx(() ->
              admin.node("#upgrade-end").lookupAll(".label").stream()
                  .map(label -> ((Labeled) label).getText())
                  .toList());
      var backup = house.house().beforeUpgrade().orElseThrow().file().toString();
      assertThat(said).anyMatch(words -> words.contains(backup));
      admin.click("#upgrade-end .button");
      admin.await(() -> admin.find("#upgrade-end") == null);
      admin.click("#nav-monitoring");
      admin.await(() -> admin.node("#backups-table").lookup(".result-good") != null);
      admin.picture("upgraded-monitoring");
    }
    try (var house = TestHouse.at(data);
        var admin = AdminStage.over(house)) {
      admin.click("#nav-monitoring").awaitShown("#backups-table");
      assertThat(onFx(() -> admin.find("#upgrade-end"))).isNull();
    }
  }

  @Test
  void whatKeepsItFromBeingDoneIsSaidInTheWindow() throws SQLException {
    OldDatabase.in(data);
    var directory = new DataDirectory(data);
    try (var admin = new AdminStage(null, station -> {}, null);
        var _ = FileLease.shared(directory.openLock())) {
      try {
        TestHouse.at(data).close();
      } catch (RuntimeException failure) {
        runFx(() -> admin.window.failed(failure));
      }
      admin.await(() ->
          admin.stage.getScene().getRoot().lookupAll(".label").stream()
              .anyMatch(label -> ((Labeled) label).getText().contains("UPGRADE-2")));
      admin.picture("upgrade-refused");
    }
  }
}
