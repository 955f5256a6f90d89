package ttareungi.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of one database file, and what all of them leave in Flyway's table. Nearly every
 * start finds a database that is up to date, and sees it there: Flyway would come to the same, but
 * has a second program's worth of classes to load first.
 *
 * @param location of the SQL, on the class path
 * @param stamp of the checksums that Flyway makes of them, each after its version, in order
 */
public record Schema(String location, int stamp) {
  public static final Schema MAIN = new Schema("db/migration", -151_343_978);
  public static final Schema DASHBOARD = new Schema("db/dashboard", 1_093_033_167);

  /** One that failed or has no checksum leaves no stamp that there could be. */
  private static final String LEFT =
      "select group_concat(iif(success, coalesce(version || ' ' || checksum, '?'), '?'), ',' order"
          + " by installed_rank) from flyway_schema_history";

  /** Whether a database has all of them and no other. False as well where it cannot be read. */
  public boolean isIn(Path file) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return isIn(connection);
    } catch (SQLException _) {
      return false; // Flyway says what is wrong with it
    }
  }

  private boolean isIn(Connection connection) {
    try (var left = connection.prepareStatement(LEFT);
        var row = left.executeQuery()) {
      return row.next() && stamp == stamp(row.getString(1));
    } catch (SQLException _) {
      return false; // there is no such table yet
    }
  }

  /** {@code all}: each migration's version, a blank and its checksum, with commas in between. */
  static int stamp(@Nullable String all) {
    return String.valueOf(all).hashCode();
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
