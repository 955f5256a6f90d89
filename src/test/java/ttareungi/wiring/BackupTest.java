package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ttareungi.wiring.TestHouse.cancelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.Copies;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;
import ttareungi.store.Integrity;
import ttareungi.store.backup.Backup;
import ttareungi.store.backup.BackupFile;
import ttareungi.store.backup.BackupRefused;
import ttareungi.store.backup.BackupRefused.Why;
import ttareungi.store.backup.Backups;
import ttareungi.store.backup.Preview;

/** Copies of a database that is in use, and which of them count. */
class BackupTest {
  private static final Instant NIGHT = Instant.parse("2026-05-13T18:30:00Z");
  private static final int RIDERS = 6;

  @TempDir Path data;
  private final HandClock clock = new HandClock(NIGHT);

  private Backup keeping(int keep) {
    return new Backup(new DataDirectory(data), clock, keep);
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(new DataDirectory(data).backups())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("backup.lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void itHoldsWhatTheHouseHeldAndItsNameIsTheTime() throws IOException {
    try (var house = TestHouse.withStation(data, clock)) {
      house.register(1);
      house.buy(10, 3_000);
      house.reserve(10, 1);
      var made = keeping(14).make();
      house.buy(11, 9_000);
      assertThat(made.madeAt()).isEqualTo(NIGHT);
      assertThat(files()).containsExactly("ttareungi-20260513-183000.db");
      var held = Preview.of(made.file());
      assertThat(held.head()).isLessThan(house.house().log().head()).isPositive();
      assertThat(held)
          .isEqualTo(new Preview(held.head(), held.lastEventAt(), 1, 1, 1, 2_000, 1, 3_000));
      assertThat(held.lastEventAt()).contains(NIGHT);
    }
  }

  @Test
  void whileSixReserveEveryBackupIsOneInstant() throws SQLException {
    try (var house = TestHouse.withStation(data)) {
      for (int rider = 1; rider <= RIDERS; rider++) {
        house.register(rider);
        house.buy(rider, 5_000);
      }
      var enough = new AtomicBoolean();
      var riders = Crowd.alone(() -> Crowd.atOnce(RIDERS, n -> ride(house, n + 1, enough)));
      long before = house.house().log().head();
      for (int times = 0; times < 5; times++) {
        var made = keeping(14).make();
        long head = soundHead(made);
        assertThat(head).isGreaterThanOrEqualTo(before);
        before = head;
      }
      enough.set(true);
      assertThat(riders.join()).allMatch(rides -> rides > 0);
      assertThat(before).isGreaterThan(1 + 3L * RIDERS);
    }
  }

  private static int ride(TestHouse house, int rider, AtomicBoolean enough) {
    int rides = 0;
    while (!enough.get() || rides == 0) {
      house.does(cancelling(rider, house.reserve(rider, rider)));
      rides++;
    }
    return rides;
  }

  private static long soundHead(BackupFile made) throws SQLException {
    try (var copy = Copies.open(made.file(), () -> false)) {
      assertThat(Integrity.check(copy)).isEmpty();
    }
    return Preview.of(made.file()).head();
  }

  @Test
  void dataThatWereLostAndBegunAnewDriveOutNoneOfBefore() throws IOException {
    try (var house = TestHouse.withStation(data, clock)) {
      house.register(1);
    }
    var full = keeping(1).make();
    var directory = new DataDirectory(data);
    Files.delete(directory.database());
    Files.delete(directory.dashboard());
    TestHouse.withStation(data, clock).close();
    var empty = keeping(1).make();
    assertThat(full.file()).exists();
    assertThat(empty.file()).exists();
  }

  @Test
  void oldOnesGoOnlyAfterANewerOneWasVerified() throws IOException, SQLException {
    TestHouse.withStation(data, clock).close();
    for (int day = 0; day < 3; day++) {
      keeping(2).make();
      clock.forward(Duration.ofDays(1));
    }
    var kept = List.of("ttareungi-20260514-183000.db", "ttareungi-20260515-183000.db");
    assertThat(files()).containsExactlyElementsOf(kept);
    // five points that nobody paid
    Raw.run(data, "insert into rider (user_id, balance, joined_at) values (7, 5, 0)");
    for (int times = 0; times < 2; times++) {
      assertThatThrownBy(() -> keeping(1).make())
          .isInstanceOfSatisfying(
              BackupRefused.class,
              refused -> {
                assertThat(refused.code()).isEqualTo("BACKUP-1");
                assertThat(refused.details().getLast()).contains("rider 7: balance 5, ledger 0");
              });
      clock.forward(Duration.ofDays(1));
    }
    assertThat(files()).hasSize(3).containsAll(kept).contains("ttareungi-20260517-183000.db.bad");
    assertThat(Backups.in(new DataDirectory(data)).all()).hasSize(2);
  }

  @Test
  void twoWithinASecondAreTwo() throws IOException {
    TestHouse.withStation(data).close();
    keeping(14).make();
    keeping(14).make();
    assertThat(files()).hasSize(2);
  }

  @Test
  void onlyOneAtATimeAndWhatOneLeftHalfIsSweptAway() throws IOException {
    TestHouse.withStation(data).close();
    var backups = Files.createDirectories(new DataDirectory(data).backups());
    Files.writeString(backups.resolve("ttareungi-20260101-000000.db.part"), "half");
    try (var _ = FileLease.alone(backups.resolve("backup.lock")).orElseThrow()) {
      assertThat(keeping(14).makeIf(() -> true)).isEmpty();
      assertThatThrownBy(() -> keeping(14).make())
          .isInstanceOfSatisfying(
              BackupRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.BACKUP_BUSY));
    }
    keeping(14).make();
    assertThat(files()).containsExactly("ttareungi-20260513-183000.db");
  }

  @Test
  void oneThatIsBrokenOffLeavesNothing() throws IOException, SQLException {
    TestHouse.withStation(data).close();
    Raw.run(
        data,
        "create table filler as with recursive n (i) as"
            + " (select 1 union all select i + 1 from n where i < 50000) select i from n");
    var backup = keeping(14);
    backup.close();
    assertThatThrownBy(backup::make).hasMessageContaining("SQLITE_INTERRUPT");
    assertThat(files()).isEmpty();
  }

  @Test
  void aClockThatWasWrongOnceDoesNotCostTheNewest() throws IOException {
    TestHouse.withStation(data).close();
    clock.set(Instant.parse("2031-01-01T00:00:00Z"));
    keeping(1).make();
    clock.set(NIGHT);
    keeping(1).make();
    assertThat(files()).containsExactly("ttareungi-20260513-183000.db");
  }
}
