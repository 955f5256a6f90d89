package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.backup.BackupRefused;
import ttareungi.wiring.Raw;
import ttareungi.wiring.SafeKeeping;
import ttareungi.wiring.TestHouse;

/** Backups that were made before the program was upgraded. */
class OldBackupTest {
  @TempDir Path data;
  private DataDirectory directory = new DataDirectory(Path.of(""));

  @BeforeEach
  void before() throws SQLException {
    OldDatabase.in(data);
    directory = new DataDirectory(data);
  }

  @Test
  void oneIsMadeRestoredAndBroughtUpToDate() throws SQLException {
    var backup = SafeKeeping.backUp(directory, Clock.systemUTC()).file();
    TestHouse.at(data).close();
    SafeKeeping.restore(directory, backup, Clock.systemUTC(), _ -> {});
    assertThat(Raw.number(data, "select count(*) from refund")).isZero();
    try (var house = TestHouse.at(data)) {
      assertThat(house.balance(10)).isEqualTo(3_000);
    }
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  @Test
  void whatItHoldsIsCheckedAllTheSame() throws SQLException {
    Raw.run(data, "update rider set balance = 3001");
    assertThatThrownBy(() -> SafeKeeping.backUp(directory, Clock.systemUTC()))
        .isInstanceOfSatisfying(
            BackupRefused.class,
            refused ->
                assertThat(refused.details().getLast())
                    .isEqualTo("rider 10: balance 3001, ledger 3000"));
  }
}
