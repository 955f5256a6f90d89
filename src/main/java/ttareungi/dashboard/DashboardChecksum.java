package ttareungi.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import ttareungi.store.Database;
import ttareungi.store.Faults;

/**
 * SHA-256 over all that the dashboard's file holds: two that read the same log agree.
 *
 * @param seq the last event in it
 */
public record DashboardChecksum(long seq, String hash) {
  private static final List<String> TABLES =
      List.of("board_station", "fleet_bike", "board_row", "hour_sum");

  /** Of one snapshot, beside whoever writes. */
  public static DashboardChecksum of(Database dashboard) {
    var hasher = Hashing.sha256().newHasher();
    try (var connection = dashboard.connect()) {
      connection.setAutoCommit(false); // one snapshot of all tables
      for (var table : TABLES) {
        put(hasher, connection, table);
      }
      return new DashboardChecksum(cursor(connection), hasher.hash().toString());
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  private static long cursor(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select seq from projection_cursor")) {
      return row.getLong(1);
    }
  }

  private static void put(Hasher hasher, Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select * from " + table + " order by 1")) {
      hasher.putString(table, UTF_8);
      while (rows.next()) {
        put(hasher, rows);
      }
    }
  }

  private static void put(Hasher hasher, ResultSet row) throws SQLException {
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      hasher.putString(row.getString(column) + "\t", UTF_8);
    }
  }
}
