package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** A ledger that was written before operators could adjust is the same one afterwards. */
class LedgerRebuiltTest {
  private static final String ALL =
      "select group_concat(entry_id || ':' || points || ':' || kind || ':'"
          + " || coalesce(confirm_id, reserve_no) || ':' || at) from ledger_entry";

  @TempDir Path data;

  @Test
  void keepsEveryEntryItsIndexesAndItsTriggers() throws SQLException {
    before();
    var written = Raw.column(data, ALL);
    var guards =
        "select group_concat(name, ' ') from (select name from sqlite_schema"
            + " where tbl_name = 'ledger_entry' and type in ('index', 'trigger') order by name)";
    var guarded = Raw.column(data, guards);
    TestHouse.at(data).close();
    assertThat(Raw.column(data, ALL)).isEqualTo(written);
    assertThat(Raw.column(data, guards)).isEqualTo(guarded);
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  private void before() throws SQLException {
    var file = new DataDirectory(data).create().database();
    Flyway.configure()
        .dataSource(SqliteConnections.forWriting(file, Durability.FULL))
        .locations("classpath:db/migration")
        .target("5")
        .load()
        .migrate();
    Raw.run(
        data,
        "insert into station values (101, 'S', null, 5, 1, null, null)",
        "insert into bike values (1, 'RED', '2024-01-01', 101, 1, 'AVAILABLE', 0, null)",
        "insert into rider values (10, 3000, 1)",
        "insert into approval values ('S1', 10, 3000, 1)",
        "insert into reservation values (5, 10, 1, 101, 1000, 2, 3, null, 4, null, 'CANCELLED')",
        "insert into ledger_entry values (1, 10, 3000, 'PURCHASE', 'S1', null, 1)",
        "insert into ledger_entry values (7, 10, -1000, 'FEE', null, 5, 2)",
        "insert into ledger_entry values (9, 10, 1000, 'REFUND', null, 5, 4)");
  }
}
