package ttareungi.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import ttareungi.wiring.Raw;

/** A database as a version wrote it that knew no refunds, no closes of a day and no settings. */
final class OldDatabase {
  private OldDatabase() {}

  static void in(Path data) throws SQLException {
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
        "insert into purchase values ('P1', 10, 3000, 1, 'CREDITED', 'S1', null)",
        "insert into reservation values (5, 10, 1, 101, 1000, 2, 3, null, 4, null, 'CANCELLED')",
        "insert into ledger_entry values (1, 10, 3000, 'PURCHASE', 'S1', null, 1)",
        "insert into ledger_entry values (7, 10, -1000, 'FEE', null, 5, 2)",
        "insert into ledger_entry values (9, 10, 1000, 'REFUND', null, 5, 4)");
  }
}
