package ttareungi.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.SQLiteConnection;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/**
 * Keeps its statements prepared: the driver would compile each anew, which was a quarter of the
 * writer's time. The SQL of the house is a closed set, so nothing is ever put out. For one thread.
 */
final class PreparedConnection extends JDBC4Connection {
  private final Map<String, ArrayDeque<Reused>> idle = new HashMap<>();

  PreparedConnection(String url, String file, Properties properties) throws SQLException {
    super(url, file, properties);
  }

  @Override
  public PreparedStatement prepareStatement(
      String sql, int resultSetType, int resultSetConcurrency, int resultSetHoldability)
      throws SQLException {
    var kept = idle.computeIfAbsent(sql, _ -> new ArrayDeque<>());
    var statement = kept.poll();
    return statement == null ? new Reused(this, sql, kept) : statement.lend();
  }

  @Override
  public void close() throws SQLException {
    for (var kept : idle.values()) {
      for (var statement : kept) {
        statement.end();
      }
    }
    idle.clear();
    super.close();
  }

  /** Is not closed by those who use it, but given back. */
  private static final class Reused extends JDBC4PreparedStatement {
    private final ArrayDeque<Reused> idle;
    private boolean lent = true;

    Reused(SQLiteConnection connection, String sql, ArrayDeque<Reused> idle) throws SQLException {
      super(connection, sql);
      this.idle = idle;
    }

    Reused lend() {
      lent = true;
      return this;
    }

    @Override
    public void close() throws SQLException {
      if (!lent) {
        return;
      }
      lent = false;
      if (pointer.isClosed()) { // a failed statement, or a closed connection
        super.close();
        return;
      }
      rs.close();
      clearBatch();
      clearParameters();
      idle.push(this);
    }

    void end() throws SQLException {
      super.close();
    }
  }
}
