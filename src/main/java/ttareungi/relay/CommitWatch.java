package ttareungi.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import ttareungi.store.Faults;

/** Notices that any program committed to the database: SQLite counts for each connection. */
final class CommitWatch implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement dataVersion;
  private long seen = -1;

  CommitWatch(Connection connection) {
    this.connection = connection;
    try {
      dataVersion = connection.prepareStatement("pragma data_version");
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  /** Whether there was a commit since it was last asked; true the first time. */
  boolean sawCommit() {
    try (var version = dataVersion.executeQuery()) {
      long now = version.getLong(1);
      var changed = now != seen;
      seen = now;
      return changed;
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      dataVersion.close();
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }
}
