package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.DomainEvent.BackupExported;
import ttareungi.event.Role;
import ttareungi.store.DataDirectory;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Seat.SignedIn;

/** Backups that leave the house as files, and files that come to its window. */
class AdminBackupFilesTest extends FxTest {
  @TempDir Path data;
  @TempDir Path stick;
  private TestHouse house;
  private Path backup;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.register(1);
    backup = SafeKeeping.backUp(new DataDirectory(data), Clock.systemUTC()).file();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void admin(Consumer<AdminStage> work) {
    try (var admin = AdminStage.over(house)) {
      work.accept(admin);
    }
  }

  private static void sit(AdminStage admin, Role role) {
    runFx(() -> admin.window.shell().door().welcome(new SignedIn(8, "Lee", role)));
  }

  private static void choose(AdminStage admin) {
    admin.click("#nav-monitoring").awaitShown("#backups-table .result-good");
    runFx(() -> ((TableView<?>) admin.node("#backups-table")).getSelectionModel().select(0));
  }

  private static void saveTo(AdminStage admin, Path any) {
    runFx(() -> admin.window.shell().askForFiles(new FixedFiles(any)));
  }

  private List<Path> files() {
    try (var files = Files.list(stick)) {
      return files.toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String words(AdminStage admin, String id) {
    return onFx(() -> admin.find(id) instanceof Labeled label ? label.getText() : "");
  }

  private Path carried() {
    try {
      return Files.copy(backup, stick.resolve("carried.ttareungi"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void bring(AdminStage admin, Path file) {
    runFx(() -> admin.window.shell().bring(file));
  }

  private static void previews(AdminStage admin, Path file) {
    admin.awaitShown("#restore-preview");
    assertThat(onFx(() -> ((ComboBox<?>) admin.node("#restore-file")).getValue())).isEqualTo(file);
    assertThat(words(admin, "#restore-bikes")).isEqualTo("1");
    admin.awaitShown("#monitoring");
  }

  @Test
  void theChosenBackupIsExportedAndTheTrailSaysWhere() {
    admin(admin -> {
      saveTo(admin, stick.resolve("any"));
      choose(admin);
      admin.click("#monitoring-export").awaitShown(".toast.success");
      var name = String.valueOf(backup.getFileName()).replace(".db", ".ttareungi");
      var file = stick.resolve(name);
      assertThat(files()).containsExactly(file);
      assertThat(file).hasSameBinaryContentAs(backup);
      var last = house.house().log().latest(1).getFirst();
      assertThat(last.event())
          .isEqualTo(new BackupExported(String.valueOf(backup.getFileName()), file.toString()));
      assertThat(last.actor()).isEqualTo("operator:1");
    });
  }

  @Test
  void whereItCannotBeWrittenItIsSaidAndNothingIsLeft() {
    admin(admin -> {
      saveTo(admin, stick.resolve("gone/any"));
      long head = house.house().log().head();
      choose(admin);
      admin.click("#monitoring-export").awaitShown(".toast.error");
      assertThat(words(admin, ".toast.error .code")).contains("EXPORT-2");
      assertThat(files()).isEmpty();
      assertThat(house.house().log().head()).isEqualTo(head);
    });
  }

  @Test
  void onlyWhoMayBackUpExportsAndOnlyWhatIsSound() throws IOException {
    Files.copy(backup, Path.of(backup.toString().replaceFirst("-\\d{6}\\.db", "-000000.db.bad")));
    admin(admin -> {
      admin.click("#nav-monitoring").awaitShown("#backups-table .result-bad");
      assertThat(isDisabled(admin)).as("none is chosen").isTrue();
      select(admin, 0);
      assertThat(isDisabled(admin)).isFalse();
      select(admin, 1);
      assertThat(isDisabled(admin)).as("it is damaged").isTrue();
      select(admin, 0);
      sit(admin, Role.OPERATOR);
      assertThat(isDisabled(admin)).isFalse();
      sit(admin, Role.VIEWER);
      assertThat(isDisabled(admin)).isTrue();
    });
  }

  private static void select(AdminStage admin, int row) {
    runFx(() -> ((TableView<?>) admin.node("#backups-table")).getSelectionModel().select(row));
  }

  private static boolean isDisabled(AdminStage admin) {
    return onFx(() -> admin.node("#monitoring-export").isDisabled());
  }

  @Test
  void aFileThatWasOpenedOutsideIsLookedInto() {
    admin(admin -> {
      var file = carried();
      bring(admin, file);
      previews(admin, file);
    });
  }

  @Test
  void notBeforeSomebodyHasSignedIn() {
    AdminStage.knowPark(house);
    try (var admin = AdminStage.shut(house)) {
      var file = carried();
      bring(admin, file);
      admin.awaitShown("#operator-1");
      assertThat(onFx(() -> admin.find("#restore-dialog"))).isNull();
      admin.click("#door-pin");
      admin.robot.write(TestHouse.PIN).type(KeyCode.ENTER);
      previews(admin, file);
    }
  }

  @Test
  void notBeforeTheHouseIsOpen() {
    AdminStage.knowPark(house);
    try (var admin = new AdminStage(null, station -> {}, null)) {
      var file = carried();
      bring(admin, file);
      assertThat(onFx(() -> admin.find("#restore-dialog"))).isNull();
      runFx(() -> admin.window.ready(house.house()));
      previews(admin, file);
    }
  }

  @Test
  void noDialogIsTakenAwayByIt() {
    admin(admin -> {
      choose(admin);
      admin.click("#monitoring-restore").awaitShown("#restore-preview");
      var file = carried();
      bring(admin, file);
      admin.awaitShown(".toast");
      assertThat(onFx(() -> ((ComboBox<?>) admin.node("#restore-file")).getValue()))
          .isEqualTo(backup);
      admin.robot.push(KeyCode.ESCAPE);
      admin.await(() ->
          admin.find("#restore-file") instanceof ComboBox<?> box && file.equals(box.getValue()));
      previews(admin, file);
    });
  }

  @Test
  void whoeverMayNotRestoreHearsItAndTheNextIsAsked() {
    admin(admin -> {
      var file = carried();
      sit(admin, Role.OPERATOR);
      bring(admin, file);
      admin.awaitShown(".toast");
      admin.awaitShown("#monitoring");
      assertThat(words(admin, ".toast .label")).contains(admin.messages.get("role.ADMINISTRATOR"));
      assertThat(onFx(() -> admin.find("#restore-dialog"))).isNull();
      sit(admin, Role.ADMINISTRATOR);
      previews(admin, file);
    });
  }

  @Test
  void aFileThatIsNoneIsSaidToBe() throws IOException {
    var letter = Files.writeString(stick.resolve("letter.ttareungi"), "Dear all");
    admin(admin -> {
      bring(admin, stick.resolve("gone.ttareungi"));
      admin.awaitShown("#restore-refused");
      assertThat(words(admin, "#restore-refused .label")).contains("RESTORE-3");
      admin.robot.push(KeyCode.ESCAPE);
      bring(admin, letter);
      admin.await(() -> words(admin, "#restore-refused .label").contains("RESTORE-1"));
    });
  }
}
