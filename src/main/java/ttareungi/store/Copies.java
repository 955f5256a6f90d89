package ttareungi.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What only SQLite itself may do with the file of a database, for those who keep copies. */
public final class Copies {
  private static final int OPERATIONS = 10_000;
  private static final int PATIENCE_MILLIS = 2_000;

  private Copies() {}

  /**
   * A copy as of one instant, beside whoever writes; on the disk only once it is synced.
   *
   * @param target must not be there
   * @param stop asked now and then: whoever closes does not wait for a large database
   */
  public static void write(Path database, Path target, BooleanSupplier stop) {
    try (var connection = SqliteConnections.forReading(database).getConnection()) {
      stopWhen(connection, stop);
      run(connection, "pragma query_only = 0"); // it forbids to write the other file too
      try (var vacuum = connection.prepareStatement("vacuum into ?")) {
        vacuum.setString(1, target.toString());
        vacuum.execute();
      }
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  /** A connection to a file that nobody writes: leaves nothing beside it, and no log is read. */
  public static Connection open(Path copy, BooleanSupplier stop) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    var connection = config.createConnection("jdbc:sqlite:" + copy.toUri() + "?immutable=1");
    stopWhen(connection, stop);
    return connection;
  }

  /** As all read it. */
  public static Connection openLive(Path database) throws SQLException {
    return SqliteConnections.forReading(database).getConnection();
  }

  /** How it ended. */
  public enum Settled {
    /** Everything is in the one file, and nobody has it open. */
    WHOLE,
    /** Another program has it open. */
    IN_USE,
    /** SQLite cannot read it. */
    DAMAGED
  }

  /** Brings the write-ahead log into the database: to leave that mode, one must be alone. */
  public static Settled settle(Path database) {
    try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + database)) {
      run(connection, "pragma busy_timeout = " + PATIENCE_MILLIS);
      run(connection, "pragma journal_mode = delete");
      run(connection, "begin exclusive");
      run(connection, "rollback");
      return Settled.WHOLE;
    } catch (SQLiteException e) {
      return switch (SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff)) {
        case SQLITE_BUSY, SQLITE_LOCKED -> Settled.IN_USE;
        case SQLITE_CORRUPT, SQLITE_NOTADB -> Settled.DAMAGED;
        default -> throw Faults.of(e);
      };
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  private static void stopWhen(Connection connection, BooleanSupplier stop) throws SQLException {
    ProgressHandler.setHandler(
        connection,
        OPERATIONS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return stop.getAsBoolean() ? 1 : 0;
          }
        });
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
