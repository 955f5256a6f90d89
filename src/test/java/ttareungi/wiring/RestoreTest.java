package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.dashboard.DashboardChecksum;
import ttareungi.kernel.Fault;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.BackupRefused;
import ttareungi.store.backup.BackupRefused.Why;
import ttareungi.store.backup.Preview;
import ttareungi.store.backup.Restore;
import ttareungi.store.backup.Restore.Moment;

/** An older database in the place of a newer one. */
class RestoreTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir Path data;
  private Path backup = Path.of("");
  private DashboardChecksum dashboard = new DashboardChecksum(0, "");

  @BeforeEach
  void aDayWithABackupInTheMiddle() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.buy(10, 3_000);
      house.reserve(10, 1);
      dashboard = checksum(house);
      backup = SafeKeeping.backUp(new DataDirectory(data), CLOCK).file();
      house.register(2);
      house.buy(11, 9_000);
      house.settle();
    }
  }

  private static DashboardChecksum checksum(TestHouse house) {
    try (var read = Databases.dashboard(house.settle().house().data())) {
      return DashboardChecksum.of(read);
    }
  }

  private Optional<Path> restore() {
    return SafeKeeping.restore(new DataDirectory(data), backup, CLOCK, _ -> {});
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(Why why) {
    return assertThatThrownBy(this::restore)
        .isInstanceOfSatisfying(
            BackupRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private Preview now() {
    return Preview.ofLive(new DataDirectory(data).database());
  }

  @Test
  void allIsAsItWasAndTheReplacedOneIsKept() {
    var newer = now();
    var replaced = restore().orElseThrow();
    assertThat(now()).isEqualTo(Preview.of(backup)).isNotEqualTo(newer);
    assertThat(Preview.of(replaced)).isEqualTo(newer);
    assertThat(replaced.getFileName().toString()).matches("replaced-\\d{8}-\\d{6}\\.db");
    try (var house = TestHouse.at(data)) {
      assertThat(checksum(house)).isEqualTo(dashboard);
      assertThat(house.balance(10)).isEqualTo(2_000);
      house.register(3);
      house.settle();
    }
    backup = replaced;
    restore();
    assertThat(now()).isEqualTo(newer);
  }

  @Test
  void whatWasWrittenAndNotCheckpointedIsInTheReplacedOne() throws Exception {
    var child = Child.of(Shift.class, Child.classPath(), data.toString()).start();
    try (var out = child.inputReader(UTF_8)) {
      assertThat(out.readLine()).isNotNull();
    } finally {
      kill(child);
    }
    assertThat(data.resolve("ttareungi.db-wal")).isNotEmptyFile();
    var newer = now();
    assertThat(Preview.of(restore().orElseThrow())).isEqualTo(newer);
    assertThat(now()).isEqualTo(Preview.of(backup));
  }

  private static void kill(Process child) throws InterruptedException {
    child.toHandle().destroyForcibly();
    child.waitFor();
  }

  @Test
  void notWhileAHouseHasItOpen() {
    try (var house = TestHouse.at(data)) {
      refused(Why.RESTORE_OPEN);
      house.register(4);
    }
    restore();
  }

  @Test
  void notWhileAnotherProgramHasIt() throws SQLException {
    try (var connection = Raw.open(data)) {
      Raw.run(connection, "select count(*) from rider");
      refused(Why.RESTORE_OPEN);
    }
    restore();
  }

  @Test
  void notWhileAHouseInAnotherProcessHasADatabaseThatIsGone() throws Exception {
    var child = Child.of(Shift.class, Child.classPath(), data.toString()).start();
    try (var out = child.inputReader(UTF_8)) {
      assertThat(out.readLine()).isNotNull();
      Files.delete(new DataDirectory(data).database());
      refused(Why.RESTORE_OPEN);
    } finally {
      kill(child);
    }
    assertThat(restore()).isEmpty();
    assertThat(now()).isEqualTo(Preview.of(backup));
  }

  @Test
  void notFromACopyThatIsDamaged() throws IOException {
    var newer = now();
    var noise = "noise".repeat(2_000).getBytes(UTF_8);
    try (var file = FileChannel.open(backup, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap(noise), file.size() / 2);
    }
    refused(Why.RESTORE_UNSOUND);
    assertThat(now()).isEqualTo(newer);
    assertThat(new DataDirectory(data).restoring()).doesNotExist();
  }

  @Test
  void notFromNothingNorFromADatabaseInUse() throws IOException {
    Files.createFile(Path.of(backup + "-wal"));
    refused(Why.RESTORE_NONE);
    backup = data.resolve("none.db");
    refused(Why.RESTORE_NONE);
  }

  @Test
  void notFromANewerVersion() throws SQLException {
    Raw.run(
        data,
        "insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql', 1,"
            + " installed_by, installed_on, 1, 1 from flyway_schema_history limit 1");
    backup = SafeKeeping.backUp(new DataDirectory(data), CLOCK).file();
    Raw.run(data, "delete from flyway_schema_history where installed_rank = 99");
    assertThatThrownBy(this::restore)
        .satisfies(newer -> assertThat(Trouble.of(newer)).isEqualTo(newerThanThis()));
    assertThat(new DataDirectory(data).restoring()).doesNotExist();
  }

  private Trouble newerThanThis() {
    return new Trouble(Trouble.Kind.NEWER, List.of(backup.toString()), "DATA-2");
  }

  @Test
  void aDamagedDatabaseIsKeptAsItIs() throws IOException {
    var noise = "no database".repeat(1_000);
    Files.writeString(new DataDirectory(data).database(), noise);
    assertThat(restore().orElseThrow()).hasContent(noise);
    assertThat(now()).isEqualTo(Preview.of(backup));
  }

  @ParameterizedTest
  @EnumSource
  void aCrashLeavesTheOldOrTheNew(Moment moment) throws Exception {
    var newer = now();
    crash(moment);
    boolean swapped = moment == Moment.REPLACED;
    assertThat(now()).isEqualTo(swapped ? Preview.of(backup) : newer);
    try (var house = TestHouse.at(data)) {
      assertThat(checksum(house).seq()).isEqualTo(now().head());
      assertThat(checksum(house).equals(dashboard)).isEqualTo(swapped);
    }
    assertThat(kept()).isEqualTo(swapped ? List.of(newer) : List.of());
    restore();
    assertThat(now()).isEqualTo(Preview.of(backup));
  }

  /** It is not ahead, and yet of other days: the number of its last event does not tell. */
  @Test
  void norIsADashboardOfOtherDaysBelieved(@TempDir Path other) throws Exception {
    var wanted = backup;
    try (var house = TestHouse.withStation(other)) {
      house.register(5);
      backup = SafeKeeping.backUp(new DataDirectory(other), CLOCK).file();
    }
    restore();
    backup = wanted;
    crash(Moment.REPLACED);
    try (var house = TestHouse.at(data)) {
      assertThat(checksum(house)).isEqualTo(dashboard);
    }
  }

  /** The replaced ones; and what only a restore needs is gone. */
  private List<Preview> kept() throws IOException {
    try (var files = Files.list(data)) {
      var names = files.map(file -> String.valueOf(file.getFileName())).toList();
      assertThat(names).noneMatch(name -> name.matches(".*\\.(replaced|restoring).*"));
      var kept = names.stream().filter(name -> name.startsWith("replaced-"));
      return kept.map(name -> Preview.of(data.resolve(name))).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void norIsTheLogOfAnEmptiedOneLost(Moment moment) throws Exception {
    Files.writeString(new DataDirectory(data).database(), "");
    Files.writeString(data.resolve("ttareungi.db-wal"), "its log");
    crash(moment);
    Restore.tidy(new DataDirectory(data), CLOCK.instant());
    try (var files = Files.list(data)) {
      var logs =
          files.filter(file -> file.toString().matches(".*(ttareungi|\\d)\\.db-wal")).toList();
      assertThat(logs).hasSize(1);
      assertThat(logs.getFirst()).hasContent("its log");
    }
  }

  /** No program then makes an empty one. */
  @ParameterizedTest
  @EnumSource
  void norDoesALostOneBecomeAnEmptyOne(Moment moment) throws Exception {
    Files.delete(new DataDirectory(data).database());
    crash(moment);
    if (moment == Moment.REPLACED) {
      assertThat(now()).isEqualTo(Preview.of(backup));
    } else {
      assertThatThrownBy(() -> TestHouse.at(data))
          .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo("DATA-1"));
    }
    restore();
    assertThat(now()).isEqualTo(Preview.of(backup));
  }

  private void crash(Moment moment) throws IOException, InterruptedException {
    var arguments = Restorer.dyingAt(data, backup, moment);
    var child = Child.of(Restorer.class, Child.classPath(), arguments).start();
    assertThat(child.waitFor()).isEqualTo(Till.DEAD);
  }
}
