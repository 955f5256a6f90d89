package ttareungi.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * The migrations of one database file, and what all of them leave in Flyway's table. Nearly every
 * start finds a database that is up to date, and sees it there: Flyway would come to the same, but
 * has a second program's worth of classes to load first.
 *
 * @param location of the SQL, on the class path
 * @param count how many there are
 * @param checksums the sum of what Flyway makes of each, times its version: none stands for another
 */
public record Schema(String location, int count, long checksums) {
  public static final Schema MAIN = new Schema("db/migration", 12, -82_602_544_628L);
  public static final Schema DASHBOARD = new Schema("db/dashboard", 1, 197_282_935L);

  private static final String LEFT =
      "select count(*) = ? and sum(checksum * version) = ? and min(success) from"
          + " flyway_schema_history";

  /** Whether a database has all of them and no other. False as well where it cannot be read. */
  public boolean isIn(Path file) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return isIn(connection);
    } catch (SQLException _) {
      return false; // Flyway says what is wrong with it
    }
  }

  private boolean isIn(Connection connection) {
    try (var left = connection.prepareStatement(LEFT)) {
      left.setInt(1, count);
      left.setLong(2, checksums);
      try (var row = left.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException _) {
      return false; // there is no such table yet
    }
  }

  /** Brings a database up to date, all of it or nothing. */
  void migrate(SqliteConnections writing) throws SQLException {
    try (var connection = writing.getConnection()) {
      if (isIn(connection)) {
        return;
      }
    }
    Flyway.configure()
        .dataSource(writing)
        .locations("classpath:" + location)
        .failOnMissingLocations(true)
        .group(true) // all or nothing: what was broken off is the old version's still
        .load()
        .migrate();
  }
}
