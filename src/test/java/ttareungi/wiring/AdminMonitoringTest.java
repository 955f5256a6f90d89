package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.BikeRepository;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BackupMade;
import ttareungi.event.DomainEvent.DashboardRebuilt;
import ttareungi.event.DomainEvent.DatabaseRestored;
import ttareungi.event.DomainEvent.RestoreOrdered;
import ttareungi.event.DomainEvent.SubscriberResumed;
import ttareungi.event.LoggedEvent;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.Preview;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;

/** An operator looks after the program, its backups, and its data. */
class AdminMonitoringTest extends FxTest {
  @TempDir Path data;

  private static String words(AdminStage admin, String id) {
    return onFx(() -> admin.find(id) instanceof Labeled label ? label.getText() : "");
  }

  private static boolean isDisabled(AdminStage admin, String id) {
    return onFx(() -> admin.node(id).isDisabled());
  }

  private static LoggedEvent last(House house) {
    return house.log().latest(1).getFirst();
  }

  private static void awaitLast(TestHouse house, DomainEvent event) {
    Awaitility.await().until(() -> last(house.house()).event().equals(event));
    assertThat(last(house.house()).actor()).isEqualTo("operator:1");
  }

  private List<Path> backups() throws IOException {
    try (var files = Files.list(new DataDirectory(data).backups())) {
      return files.filter(file -> file.toString().endsWith(".db")).toList();
    }
  }

  private Path backedUp() {
    return SafeKeeping.backUp(new DataDirectory(data), Clock.systemUTC()).file();
  }

  @Test
  void aBackupIsMadeByHandAndTheCheckIsContent() throws IOException {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      admin.click("#nav-monitoring");
      admin.awaitShown("#remedy-BACKUP");
      admin.click("#remedy-BACKUP");
      Awaitility.await().until(() -> last(house.house()).event() instanceof BackupMade);
      var file = backups().getFirst();
      var name = String.valueOf(file.getFileName());
      awaitLast(house, new BackupMade(name, Files.size(file)));
      assertThat(Preview.of(file).head()).isEqualTo(house.house().log().head() - 1);
      admin.await(() -> admin.node("#backups-table").lookup(".result-good") != null);
      admin.await(() -> !admin.node("#remedy-BACKUP").getParent().getParent().isVisible());
    }
  }

  /** The operator of the window is known to the backup too. */
  @Test
  void aBackupIsRestoredAndTheWindowReopensOnIt() throws Exception {
    var house = TestHouse.withStation(data);
    var owner = new Holder(house.house());
    try (var admin = AdminStage.over(house)) {
      runFx(() -> admin.window.ownedBy(owner));
      house.register(1);
      var backup = backedUp();
      house.register(2);
      choose(admin, backup);
      assertThat(words(admin, "#restore-bikes")).isEqualTo("1");
      assertThat(isDisabled(admin, "#restore-yes")).isTrue();
      say(admin, Preview.of(backup).head());
      admin.click("#restore-yes");
      admin.awaitShown("#operator-1");
      admin.click("#door-pin");
      admin.robot.write(TestHouse.PIN).type(KeyCode.ENTER);
      admin.await(() -> admin.find("#door") == null);
      admin.awaitShown("#restore-end");
      var opened = owner.house;
      assertThat(opened).isNotSameAs(house.house());
      assertThat(knows(opened, 1)).isTrue();
      assertThat(knows(opened, 2)).isFalse();
      trailed(opened, backup);
      press(admin, "monitoring.restored.close");
      admin.click("#nav-dashboard");
      admin.await(() -> words(admin, "#kpi-available-value").equals("1"));
      admin.click("#nav-bikes");
      admin.awaitShown("#bikes-table");
    } finally {
      owner.house.close();
    }
  }

  private static boolean knows(House house, long bikeId) {
    return house.reader().read(BikeRepository.class, bikes -> bikes.find(bikeId)).isPresent();
  }

  private void trailed(House opened, Path backup) throws IOException, SQLException {
    var name = String.valueOf(backup.getFileName());
    var restored =
        opened.log().latest(9).stream()
            .map(LoggedEvent::event)
            .filter(DatabaseRestored.class::isInstance)
            .map(DatabaseRestored.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(restored.backup()).isEqualTo(name);
    assertThat(restored.by()).isEqualTo(AdminStage.PARK.name());
    assertThat(restored.why()).isEqualTo(Why.of(Cause.DATA_MISTAKE));
    var replaced = data.resolve(String.valueOf(restored.replaced()));
    assertThat(Preview.of(replaced).bikes()).isEqualTo(2);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + replaced);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select type, actor from event_log order by seq desc limit 1")) {
      assertThat(rows.getString(1)).isEqualTo(RestoreOrdered.class.getSimpleName());
      assertThat(rows.getString(2)).isEqualTo("operator:1");
    }
  }

  private static void choose(AdminStage admin, Path backup) {
    admin.click("#nav-monitoring");
    admin.click("#monitoring-restore");
    admin.awaitShown("#restore-preview");
    assertThat(onFx(() -> ((ComboBox<?>) admin.node("#restore-file")).getValue()))
        .isEqualTo(backup);
  }

  /** A button of a dialog has the key of its words for its name. */
  private static void press(AdminStage admin, String key) {
    admin.await(() -> button(admin, key).isPresent());
    admin.robot.clickOn(onFx(() -> button(admin, key)).orElseThrow());
  }

  private static Optional<Node> button(AdminStage admin, String key) {
    return admin.stage.getScene().getRoot().lookupAll(".button").stream()
        .filter(node -> key.equals(node.getId()))
        .findFirst();
  }

  private static void say(AdminStage admin, long head) {
    runFx(() -> admin.node("#why-cause").requestFocus());
    admin.robot.push(KeyCode.DOWN);
    admin.click("#restore-typed");
    admin.robot.write(Long.toString(head));
  }

  @Test
  void anotherFileIsLookedIntoAsWell() throws IOException {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      house.register(1);
      var backup = backedUp();
      var elsewhere = Files.copy(backup, data.resolve("carried.db"));
      Files.writeString(backup, "torn");
      runFx(() -> admin.window.shell().askForFiles(new FixedFiles(elsewhere)));
      admin.click("#nav-monitoring");
      admin.click("#monitoring-restore");
      admin.awaitShown("#restore-refused");
      admin.click("#restore-other");
      admin.await(() -> words(admin, "#restore-bikes").equals("1"));
      assertThat(onFx(() -> ((ComboBox<?>) admin.node("#restore-file")).getValue()))
          .isEqualTo(elsewhere);
    }
  }

  @Test
  void notWhileAKioskHasTheDataOpen() throws Exception {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      house.register(1);
      var backup = backedUp();
      var kiosk = new ProcessBuilder("tail", "-f", "/dev/null").start();
      try {
        var name = new DataDirectory(data).guests().resolve(kiosk.pid() + "-x");
        Files.writeString(name, "kiosk:101");
        choose(admin, backup);
        say(admin, Preview.of(backup).head());
        admin.awaitShown("#restore-others");
        assertThat(onFx(() -> ((Labeled) admin.node("#restore-others").lookup(".label")).getText()))
            .contains("101", Long.toString(kiosk.pid()));
        assertThat(isDisabled(admin, "#restore-yes")).isTrue();
      } finally {
        kiosk.destroyForcibly().waitFor();
      }
      admin.click("#restore-look");
      admin.await(() -> !admin.node("#restore-yes").isDisabled());
      press(admin, "monitoring.restore.no");
      assertThat(house.house().log().head()).isEqualTo(Preview.of(backup).head());
    }
  }

  @Test
  void whatIsNoBackupIsRefusedBeforeAnythingIsAsked() throws IOException {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      var backup = backedUp();
      Files.writeString(backup, "torn");
      admin.click("#nav-monitoring");
      admin.click("#monitoring-restore");
      admin.awaitShown("#restore-refused");
      assertThat(words(admin, "#restore-refused .label")).contains("RESTORE-1");
      assertThat(isDisabled(admin, "#restore-yes")).isTrue();
    }
  }

  @Test
  void aHandThatKeepsClickingCallsOffNothing() {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      admin.click("#nav-monitoring").click("#monitoring-back-up");
      for (int more = 0; more < 4; more++) {
        admin.robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
      }
      admin.awaitShown(".toast.success");
      var said = words(admin, ".toast.success .label");
      assertThat(said).doesNotContain(admin.messages.get("monitoring.stopped"));
    }
  }

  @Test
  void whoMayNotIsToldSo() {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      house.addOperator(8, "Lee", Role.VIEWER);
      runFx(() -> admin.window.shell().door().welcome(new SignedIn(8, "Lee", Role.VIEWER)));
      admin.click("#nav-monitoring");
      for (var id : List.of("#monitoring-back-up", "#monitoring-restore", "#rebuild-dashboard")) {
        admin.awaitShown(id);
        assertThat(isDisabled(admin, id)).as(id).isTrue();
      }
    }
  }

  @Test
  void theDashboardIsMadeAnewOnceItIsConfirmed() {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      house.register(1);
      admin.click("#nav-monitoring");
      admin.click("#rebuild-dashboard");
      press(admin, "monitoring.rebuild.ask.yes");
      awaitLast(house, new DashboardRebuilt());
      admin.awaitShown(".toast.success");
    }
  }

  @Test
  void aSubscriberThatStoppedGoesOnWhenItIsTold() throws SQLException {
    try (var house = TestHouse.withStation(data).settle();
        var admin = AdminStage.over(house)) {
      admin.click("#nav-monitoring");
      admin.awaitShown("#resume-dashboard");
      assertThat(isDisabled(admin, "#resume-dashboard")).isTrue();
      dashboard("create trigger no before insert on fleet_bike begin select 1 / x'' from no; end");
      house.register(1);
      admin.await(() -> !admin.node("#resume-dashboard").isDisabled());
      admin.picture("a10-monitoring-stopped");
      dashboard("drop trigger no");
      admin.click("#remedy-SUBSCRIBERS");
      awaitLast(house, new SubscriberResumed("dashboard"));
      house.settle();
      admin.await(() -> admin.node("#resume-dashboard").isDisabled());
      dashboard("create trigger no before insert on fleet_bike begin select 1 / x'' from no; end");
      house.register(2);
      admin.await(() -> !admin.node("#resume-dashboard").isDisabled());
      dashboard("drop trigger no");
      admin.click("#resume-dashboard");
      house.settle();
      admin.await(() -> admin.node("#resume-dashboard").isDisabled());
    }
  }

  private void dashboard(String sql) throws SQLException {
    var file = new DataDirectory(data).dashboard();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Raw.run(connection, "pragma busy_timeout = 10000");
      Raw.run(connection, sql);
    }
  }

  @Test
  void theDiagnosticsGoWhereTheOperatorWants() throws IOException {
    try (var house = TestHouse.withStation(data);
        var admin = AdminStage.over(house)) {
      runFx(() -> admin.window.shell().askForFiles(new FixedFiles(data.resolve("any"))));
      admin.click("#nav-monitoring");
      admin.click("#monitoring-save");
      admin.awaitShown(".toast.success");
      try (var files = Files.list(data)) {
        var zip = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
        try (var pages = new ZipFile(zip.toFile())) {
          assertThat(pages.getEntry("measures.txt")).isNotNull();
        }
      }
    }
  }

  /** Whoever closes the house. */
  private static final class Holder implements Owner {
    private volatile House house;

    Holder(House house) {
      this.house = house;
    }

    @Override
    public void leave() {}

    @Override
    public void enter(House opened) {
      house = opened;
    }
  }
}
