package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Each index costs every write. */
class IndexesTest {
  @TempDir Path data;

  @Test
  void noTwoAreTheSame() throws SQLException {
    TestHouse.at(data).close();
    assertThat(
            Raw.column(
                data,
                "select group_concat(name) from sqlite_schema where type = 'index' and sql is not"
                    + " null group by substr(sql, instr(sql, ' on ')) having count(*) > 1"))
        .isEmpty();
  }
}
