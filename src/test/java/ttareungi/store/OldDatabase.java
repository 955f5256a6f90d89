package ttareungi.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.wiring.Raw;

/**
 * A database of {@link #SCHEMA}, as a version wrote it that knew no refunds, no closes of a day and
 * no settings.
 */
public final class OldDatabase {
  public static final String SCHEMA = "5";

  private OldDatabase() {}

  public static void in(Path data) throws SQLException {
    var file = new DataDirectory(data).create().database();
    Flyway.configure()
        .dataSource(SqliteConnections.forWriting(file, Durability.FULL))
        .locations("classpath:db/migration")
        .target(SCHEMA)
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
    log(data);
  }

  private static void log(Path data) throws SQLException {
    var opened = EventJson.write(new StationOpened(101, "S", null, 5, null));
    var at = Instant.ofEpochMilli(1);
    var event =
        new EventRecord(1, "e1", at, "house", "StationOpened", opened, EventChain.BEGINNING);
    try (var connection = Raw.open(data);
        var row = connection.prepareStatement("insert into event_log values (1,?,1,?,?,?,?)")) {
      row.setString(1, event.eventId());
      row.setString(2, event.actor());
      row.setString(3, event.type());
      row.setString(4, event.payload());
      row.setBytes(5, event.hash());
      row.execute();
    }
  }

  /** The version of the schema of a file that nobody writes. */
  public static String schema(Path file) throws SQLException {
    try (var connection = Copies.open(file, () -> false);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery("select max(cast(version as int)) from flyway_schema_history")) {
      return row.getString(1);
    }
  }
}
