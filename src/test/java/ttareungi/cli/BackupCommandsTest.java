package ttareungi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.DataDirectory;
import ttareungi.store.FileLease;
import ttareungi.store.OldDatabase;
import ttareungi.store.backup.Backups;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Backups from a terminal. */
class BackupCommandsTest {
  @TempDir Path data;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream before = System.out;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(printed, true, UTF_8));
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.buy(10, 3_000);
    }
  }

  @AfterEach
  void listenNoMore() {
    System.setOut(before);
  }

  private String printed(String command, String... more) {
    printed.reset();
    var terminal = Terminal.type(command, data, more);
    assertThat(terminal.said()).isEmpty();
    assertThat(terminal.exit()).isZero();
    return printed.toString(UTF_8);
  }

  private String refused(String command, String... more) {
    var terminal = Terminal.type(command, data, more);
    assertThat(terminal.said()).hasSize(1);
    assertThat(terminal.exit()).isEqualTo(2);
    return terminal.said().getFirst();
  }

  private String newest() {
    return Backups.in(new DataDirectory(data)).newest().orElseThrow().file().toString();
  }

  @Test
  void madeListedPreviewedAndRestored() throws SQLException {
    assertThat(printed("backups")).contains("There is no backup");
    assertThat(printed("backup")).contains("verified", "1 bikes, 1 riders", "3,000 points");
    var backup = newest();
    assertThat(printed("backups")).contains(backup, "MB", "event ", "3,000 points");
    try (var house = TestHouse.at(data)) {
      house.buy(10, 4_000);
    }
    assertThat(printed("restore", "--from=" + backup))
        .contains("3,000 points", "7,000 points", "Nothing was changed");
    assertThat(Raw.number(data, "select sum(balance) from rider")).isEqualTo(7_000);
    assertThat(printed("restore", "--from=" + backup, "--yes", "--why=drill"))
        .contains("Restored", "replaced-");
    assertThat(Raw.number(data, "select sum(balance) from rider")).isEqualTo(3_000);
    assertThat(printed("verify")).contains("All is well");
  }

  @Test
  void refusedInOneSentenceWithACode() throws Exception {
    printed("backup");
    var backup = newest();
    try (var _ = TestHouse.at(data)) {
      assertThat(refused("restore", "--from=" + backup, "--yes", "--why=drill"))
          .contains("Nothing was changed", "RESTORE-2");
    }
    Raw.run(data, "insert into rider (user_id, balance, joined_at) values (7, 5, 0)");
    assertThat(refused("backup")).contains("rider 7", "BACKUP-1");
    Files.writeString(Path.of(backup), "no database".repeat(1_000));
    assertThat(printed("backups")).contains("cannot be read (DB-26)");
    assertThat(refused("restore", "--from=" + backup)).contains(backup, "RESTORE-1");
    Files.delete(Path.of(backup));
    assertThat(refused("restore", "--from=" + backup)).contains(backup, "RESTORE-3");
    Files.delete(new DataDirectory(data).database());
    assertThat(refused("backup")).contains(data.toString(), "BACKUP-3");
  }

  /** Every command that opens the data does what the window does. */
  @Test
  void dataOfAnOlderVersionHaveTheirBackupOrStayAsTheyAre(@TempDir Path older) throws Exception {
    OldDatabase.in(older);
    var directory = new DataDirectory(older);
    try (var _ = FileLease.shared(directory.openLock())) {
      var terminal = Terminal.type("verify", older);
      assertThat(terminal.exit()).isEqualTo(2);
      assertThat(terminal.said())
          .singleElement(STRING)
          .contains(older.toString(), "nothing was changed", "(UPGRADE-2)");
    }
    assertThat(Backups.in(directory).all()).isEmpty();
    assertThat(Terminal.type("verify", older).exit()).isZero();
    var kept = Backups.in(directory).newest().orElseThrow();
    assertThat(OldDatabase.schema(kept.file())).isEqualTo(OldDatabase.SCHEMA);
    assertThat(Terminal.type("backups", older).exit()).isZero();
    assertThat(printed.toString(UTF_8)).contains(kept.file().toString(), "3,000 points");
  }
}
