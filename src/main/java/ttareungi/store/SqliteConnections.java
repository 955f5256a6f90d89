package ttareungi.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to one SQLite file, and hands out none whose pragmas are not as they must be: a
 * driver that ignores one would otherwise lose money quietly.
 */
final class SqliteConnections extends SQLiteDataSource {
  private static final String BUSY_MILLIS = "10000";
  private static final String IN_MEMORY = "2";

  private final Path file;
  private final Durability durability;
  private final boolean queryOnly;

  private SqliteConnections(
      Path file, SQLiteConfig config, Durability durability, boolean queryOnly) {
    super(config);
    this.file = file;
    this.durability = durability;
    this.queryOnly = queryOnly;
    setUrl("jdbc:sqlite:" + file);
  }

  /** Takes the write lock when a transaction begins: to ask for it halfway fails at once. */
  static SqliteConnections forWriting(Path file, Durability durability) {
    var config = new SQLiteConfig();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setGetGeneratedKeys(false); // a query after each insert; ours say "returning"
    return new SqliteConnections(file, config, durability, false);
  }

  static SqliteConnections forReading(Path file) {
    var config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE); // a database that is gone is not made anew
    return new SqliteConnections(file, config, Durability.FULL, true);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return checked(super.getConnection());
  }

  /** One that keeps its statements prepared; for one thread. */
  Connection prepared() throws SQLException {
    return checked(new PreparedConnection(getUrl(), file.toString(), getConfig().toProperties()));
  }

  private Connection checked(Connection connection) throws SQLException {
    try {
      require(connection, "busy_timeout", BUSY_MILLIS); // before WAL, which may have to wait
      require(connection, "journal_mode", "wal");
      require(connection, "synchronous", durability.synchronous());
      require(connection, "foreign_keys", "1");
      require(connection, "temp_store", IN_MEMORY); // a savepoint's old pages
      require(connection, "query_only", queryOnly ? "1" : "0");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void require(Connection connection, String pragma, String value)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("pragma " + pragma + " = " + value);
      try (var now = statement.executeQuery("pragma " + pragma)) {
        if (!now.getString(1).toLowerCase(Locale.ROOT).equals(value)) {
          throw new SQLException("pragma " + pragma + " is " + now.getString(1) + ", not " + value);
        }
      }
    }
  }
}
