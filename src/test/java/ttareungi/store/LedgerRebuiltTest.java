package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** A ledger that was written before operators could adjust or refund is the same one afterwards. */
class LedgerRebuiltTest {
  private static final String ALL =
      "select group_concat(entry_id || ':' || points || ':' || kind || ':'"
          + " || coalesce(confirm_id, reserve_no) || ':' || at) from ledger_entry";

  @TempDir Path data;

  @Test
  void keepsEveryEntryItsIndexesAndItsTriggers() throws SQLException {
    OldDatabase.in(data);
    var written = Raw.column(data, ALL);
    var guards =
        "select name from sqlite_schema where tbl_name = 'ledger_entry'"
            + " and type in ('index', 'trigger') order by name";
    var guarded = Raw.column(data, guards);
    TestHouse.at(data).close();
    assertThat(Raw.column(data, ALL)).isEqualTo(written);
    assertThat(Raw.column(data, guards))
        .containsAll(guarded)
        .contains("ledger_pays_back_what_is_left", "ledger_no_closed_day");
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }
}
