package ttareungi.wiring;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ttareungi.store.DataDirectory;

/** SQL past all our code: what another program, or a vandal, could do to the file. */
public final class Raw {
  private Raw() {}

  public static Connection open(Path directory) throws SQLException {
    var file = new DataDirectory(directory).database();
    var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    run(connection, "pragma busy_timeout = 10000");
    run(connection, "pragma foreign_keys = on");
    return connection;
  }

  public static void run(Path directory, String... statements) throws SQLException {
    try (var connection = open(directory)) {
      for (var sql : statements) {
        run(connection, sql);
      }
    }
  }

  public static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public static List<String> column(Path directory, String sql) throws SQLException {
    try (var connection = open(directory);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(String.valueOf(rows.getString(1)));
      }
      return found;
    }
  }

  public static long number(Path directory, String sql) throws SQLException {
    return Long.parseLong(column(directory, sql).getFirst());
  }

  /** What the database says to a statement that it must not take. */
  public static String refusal(Path directory, String sql) {
    try {
      run(directory, sql);
    } catch (SQLException refused) {
      return String.valueOf(refused.getMessage());
    }
    throw new AssertionError("taken: " + sql);
  }
}
