package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.event.DomainEvent.BackupMade;
import ttareungi.report.ReportRepository;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.Backup;
import ttareungi.ui.FxTest;
import ttareungi.wiring.HeldHouse.Hold;

/** Long work that an operator stops while it is really on its way. */
class AdminStopTest extends FxTest {
  @TempDir Path data;
  private final Hold hold = new Hold();
  private final Semaphore read = new Semaphore(0);

  private static String words(AdminStage admin, String id) {
    return onFx(() -> admin.find(id) instanceof Labeled label ? label.getText() : "");
  }

  private static boolean isShown(AdminStage admin, String id) {
    return onFx(() -> {
      var node = admin.find(id);
      return node != null && node.isVisible();
    });
  }

  private static int rows(AdminStage admin) {
    return onFx(() -> ((TableView<?>) admin.node("#report-table")).getItems().size());
  }

  private AdminStage reporting(TestHouse house) {
    return HeldHouse.stage(
        house,
        reader -> HeldHouse.reading(reader, ReportRepository.class, hold, read::release),
        UnaryOperator.identity());
  }

  private static TestHouse lively(Path data) {
    var clock = new HandClock(LivelyDay.MIDNIGHT);
    var house = TestHouse.at(data, clock);
    new LivelyDay(house, clock).fill();
    return house.settle();
  }

  /** What is read in vain when it is let go comes to nothing. */
  private void stopped(AdminStage admin) {
    admin.await(hold::isHeld);
    admin.awaitShown("#report-stop");
    admin.picture("report-slow");
    admin.click("#report-stop").awaitShown("#report-error");
    read.drainPermits();
    hold.go();
    Awaitility.await().until(() -> read.tryAcquire());
    admin.robot.interact(() -> {});
    assertThat(isShown(admin, "#report-slow")).isFalse();
    assertThat(onFx(() -> admin.node("#report-csv").isDisabled())).isTrue();
    assertThat(onFx(() -> admin.node("#report-pdf").isDisabled())).isTrue();
  }

  @Test
  void aReportThatIsStoppedLeavesTheOneBefore() {
    try (var house = lively(data);
        var admin = reporting(house)) {
      admin.click("#nav-reports").await(() -> rows(admin) == 3);
      hold.arm();
      admin.click("#report-HOUR");
      stopped(admin);
      assertThat(rows(admin)).isEqualTo(3);
      assertThat(words(admin, "#report-error .label"))
          .isEqualTo(admin.messages.get("report.stopped"));
      admin.picture("report-stopped");
      admin.click("#report-retry").await(() -> rows(admin) == 24);
      assertThat(isShown(admin, "#report-error")).isFalse();
      assertThat(onFx(() -> admin.node("#report-csv").isDisabled())).isFalse();
    }
  }

  @Test
  void theFirstReportThatIsStoppedLeavesNoneAndSaysSo() {
    try (var house = lively(data);
        var admin = reporting(house)) {
      hold.arm();
      admin.click("#nav-reports");
      stopped(admin);
      admin.picture("report-stopped-first");
      assertThat(rows(admin)).isZero();
      assertThat(onFx(() -> admin.node("#report-table").lookup(".skeleton"))).isNull();
      assertThat(words(admin, "#report-error .label"))
          .isEqualTo(admin.messages.get("report.stopped.first"));
      admin.click("#report-retry").await(() -> rows(admin) == 3);
    }
  }

  private List<String> backups() throws IOException {
    try (var files = Files.list(new DataDirectory(data).backups())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("backup.lock"))
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBackupThatIsStoppedLeavesNothing(Backup.Stage at) throws IOException {
    try (var house = TestHouse.withStation(data);
        var admin =
            HeldHouse.stage(
                house, UnaryOperator.identity(), upkeep -> new HeldUpkeep(upkeep, at, hold))) {
      hold.arm();
      admin.click("#nav-monitoring").click("#monitoring-back-up");
      admin.await(hold::isHeld);
      assertThat(backups()).hasSize(at == Backup.Stage.COPYING ? 0 : 1);
      admin.await(() -> !admin.node("#monitoring-stop").isDisabled());
      admin.picture("backup-running-" + at);
      admin.click("#monitoring-stop");
      hold.go();
      admin.awaitShown(".toast");
      assertThat(words(admin, ".toast .label")).isEqualTo(admin.messages.get("monitoring.stopped"));
      assertThat(isShown(admin, "#monitoring-job")).isFalse();
      assertThat(backups()).isEmpty();
      assertThat(house.house().log().latest(9))
          .noneMatch(logged -> logged.event() instanceof BackupMade);
      admin.await(() -> !admin.node("#monitoring-back-up").isDisabled());
      admin.click("#monitoring-back-up");
      Awaitility.await()
          .until(() -> house.house().log().latest(1).getFirst().event() instanceof BackupMade);
      assertThat(backups()).hasSize(1).allMatch(name -> name.endsWith(".db"));
    }
  }
}
