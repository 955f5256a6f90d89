package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ttareungi.store.OldDatabase.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.event.DomainEvent.DatabaseUpgraded;
import ttareungi.event.LoggedEvent;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;
import ttareungi.store.OldDatabase;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.Backups;
import ttareungi.store.backup.Preview;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.wiring.Trouble.Kind;
import ttareungi.wiring.Upgrade.Moment;

/** A newer version over data that an older one left. */
class UpgradeTest {
  private static final Instant NIGHT = Instant.parse("2026-05-13T18:30:00Z");

  @TempDir Path data;
  private final HandClock clock = new HandClock(NIGHT);
  private DataDirectory directory = new DataDirectory(Path.of(""));
  private Preview old = new Preview(0, Optional.empty(), 0, 0, 0, 0, 0, 0);

  @BeforeEach
  void leftByAnOlderVersion() throws SQLException {
    OldDatabase.in(data);
    directory = new DataDirectory(data);
    old = Preview.ofLive(directory.database());
  }

  private List<BackupFile> backups() {
    return Backups.in(directory).all();
  }

  private List<String> files() throws IOException {
    try (var root = Files.list(data);
        var kept = Files.list(Files.createDirectories(directory.backups()))) {
      return Stream.concat(root, kept).map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private String now() throws SQLException {
    return "" + Raw.number(data, "select max(cast(version as int)) from flyway_schema_history");
  }

  @Test
  void aBackupOfItAsItWasIsMadeFirst() throws Exception {
    try (var house = TestHouse.at(data, clock)) {
      var made = backups().getFirst();
      assertThat(house.house().beforeUpgrade()).contains(made);
      assertThat(made.file().getFileName())
          .hasToString("ttareungi-before-upgrade-" + now() + "-20260513-183000.db");
      assertThat(made.madeAt()).isEqualTo(NIGHT);
      assertThat(schema(made.file())).isEqualTo(OldDatabase.SCHEMA).isNotEqualTo(now());
      assertThat(Preview.of(made.file())).isEqualTo(old);
      assertThat(house.balance(10)).isEqualTo(3_000);
      assertThat(house.house().log().latest(9).stream().map(LoggedEvent::event))
          .contains(
              new DatabaseUpgraded(
                  OldDatabase.SCHEMA, now(), String.valueOf(made.file().getFileName())));
      assertThat(house.house().upkeep().verify().findings()).isEmpty();
      assertThat(house.house().upkeep().backups()).hasSize(1);
    }
    assertThat(files()).noneMatch(name -> name.matches(".*(upgrading|part|bad).*"));
  }

  @Test
  void whatIsUpToDateOrEmptyNeedsNone(@TempDir Path empty) {
    TestHouse.at(data, clock).close();
    for (var place : List.of(data, empty, empty)) {
      try (var house = TestHouse.at(place, clock)) {
        assertThat(house.house().beforeUpgrade()).isEmpty();
      }
    }
    assertThat(backups()).hasSize(1);
    assertThat(Backups.in(new DataDirectory(empty)).all()).isEmpty();
  }

  @Test
  void itIsRestoredAsAnyOther() throws SQLException {
    try (var house = TestHouse.at(data, clock)) {
      house.buy(10, 5_000);
    }
    SafeKeeping.restore(directory, backups().getFirst().file(), clock, moment -> {});
    assertThat(now()).isNotEqualTo(OldDatabase.SCHEMA);
    try (var house = TestHouse.at(data, clock)) {
      assertThat(house.balance(10)).isEqualTo(3_000);
    }
    assertThat(backups()).hasSize(1);
  }

  @Test
  void thoseOfEveryDayDoNotDriveItOutAndItNoneOfThem() throws Exception {
    TestHouse.at(data, clock).close();
    var before = backups().getFirst();
    for (int day = 0; day < 3; day++) {
      clock.forward(Duration.ofDays(1));
      new Backup(directory, clock, 2).make();
    }
    assertThat(backups()).hasSize(3).contains(before);
    for (int upgrade = 0; upgrade < 4; upgrade++) {
      clock.forward(Duration.ofDays(1));
      Backup.beforeUpgrade(directory, clock, "99", draft -> List.of()).make();
    }
    assertThat(backups()).hasSize(5).doesNotContain(before);
    assertThat(backups().stream().filter(BackupFile::isBeforeUpgrade)).hasSize(3);
  }

  private void refused(Kind kind, String code) throws SQLException {
    assertThatThrownBy(() -> TestHouse.at(data, clock))
        .satisfies(failure -> {
          var trouble = Trouble.of(failure);
          assertThat(trouble.kind()).isEqualTo(kind);
          assertThat(trouble.code()).isEqualTo(code);
          for (var language : Language.values()) {
            assertThat(trouble.say(new Messages(language)))
                .endsWith("(" + code + ")")
                .doesNotContain("{");
          }
        });
    assertThat(now()).isEqualTo(OldDatabase.SCHEMA);
    assertThat(Preview.ofLive(directory.database()).bikes()).isEqualTo(old.bikes());
    assertThat(backups()).isEmpty();
    assertThat(directory.upgrading()).doesNotExist();
  }

  @Test
  void whatDoesNotAgreeWithItselfStaysAsItIs() throws Exception {
    Raw.run(data, "update rider set balance = 3001");
    refused(Kind.UPGRADE_UNSOUND, "UPGRADE-1");
    assertThat(Backups.in(directory).unsound()).hasSize(1);
    Raw.run(data, "update rider set balance = 3000");
    TestHouse.at(data, clock).close();
    assertThat(backups()).hasSize(1);
  }

  /** The older version had nothing against it. */
  @Test
  void norIsAnythingDoneThatWouldFailOnTheWay() throws Exception {
    Raw.run(data, "create table alert (what text)");
    refused(Kind.UPGRADE_FAILED, "DB-1");
    Raw.run(data, "drop table alert");
    TestHouse.at(data, clock).close();
    assertThat(backups()).hasSize(1);
  }

  /** That it would fail was seen on the copy; if it does all the same, nothing half is left. */
  @Test
  void aMigrationIsDoneAsAWholeOrNotAtAll() throws SQLException {
    Raw.run(data, "create table alert (what text)");
    assertThatThrownBy(() -> Databases.copy(directory.database()).close())
        .isInstanceOf(CannotOpen.class);
    assertThat(now()).isEqualTo(OldDatabase.SCHEMA);
    assertThat(Raw.column(data, "select name from sqlite_schema where name = 'refund'")).isEmpty();
  }

  @Test
  void withoutAPlaceForTheBackupNothingIsDone() throws Exception {
    Files.createFile(directory.backups());
    assertThatThrownBy(() -> TestHouse.at(data, clock))
        .satisfies(failure -> {
          var trouble = Trouble.of(failure);
          assertThat(trouble.kind()).isEqualTo(Kind.UPGRADE_ROOM);
          assertThat(trouble.details().getFirst()).isEqualTo(directory.backups().toString());
        });
    assertThat(now()).isEqualTo(OldDatabase.SCHEMA);
    Files.delete(directory.backups());
    TestHouse.at(data, clock).close();
    assertThat(backups()).hasSize(1);
  }

  @Test
  void norWhileAProgramOfTheOlderVersionHasThem() throws SQLException {
    try (var _ = FileLease.shared(directory.openLock())) {
      refused(Kind.UPGRADE_OPEN, "UPGRADE-2");
    }
    TestHouse.at(data, clock).close();
    assertThat(backups()).hasSize(1);
  }

  @Test
  void twoProgramsThatStartAtOnceMakeOne() throws Exception {
    var one = started();
    var other = started();
    for (var child : List.of(one, other)) {
      assertThat(child.waitFor()).isZero();
    }
    assertThat(now()).isNotEqualTo(OldDatabase.SCHEMA);
    assertThat(backups()).hasSize(1);
  }

  private Process started(String... more) throws IOException {
    var arguments = Stream.concat(Stream.of(data.toString()), Stream.of(more));
    return Child.of(Upgrader.class, Child.classPath(), arguments.toArray(String[]::new)).start();
  }

  @ParameterizedTest
  @EnumSource
  void killedAtAnyStepItHasItsBackupOrIsAsItWas(Moment moment) throws Exception {
    assertThat(started(moment.name()).waitFor()).isEqualTo(Till.DEAD);
    goesOn(moment.compareTo(Moment.MIGRATED) >= 0);
  }

  /** Not only at a moment that we have thought of. */
  @ParameterizedTest
  @EnumSource
  void norInBetween(Moment moment) throws Exception {
    var child = started();
    try (var out = child.inputReader(UTF_8)) {
      assertThat(out.lines().anyMatch(moment.name()::equals)).isTrue();
    } finally {
      child.destroyForcibly().waitFor();
    }
    goesOn(!now().equals(OldDatabase.SCHEMA));
  }

  private void goesOn(boolean migrated) throws Exception {
    assertThat(now().equals(OldDatabase.SCHEMA)).isNotEqualTo(migrated);
    if (migrated) {
      assertThat(backups()).hasSize(1);
    }
    TestHouse.at(data, clock).close();
    assertThat(now()).isNotEqualTo(OldDatabase.SCHEMA);
    assertThat(backups()).isNotEmpty();
    for (var backup : backups()) {
      assertThat(schema(backup.file())).isEqualTo(OldDatabase.SCHEMA);
      assertThat(Preview.of(backup.file())).isEqualTo(old);
    }
    assertThat(files()).noneMatch(name -> name.matches(".*(upgrading|part|bad).*"));
    try (var house = TestHouse.at(data, clock)) {
      assertThat(house.balance(10)).isEqualTo(3_000);
      assertThat(house.house().upkeep().verify().findings()).isEmpty();
    }
  }
}
