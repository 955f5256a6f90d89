package ttareungi.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import ttareungi.setting.Change;
import ttareungi.setting.Setting;
import ttareungi.store.Copies;
import ttareungi.store.DataDirectory;
import ttareungi.store.Faults;

/** Settings for who opens no house: the database may be of an older version, which has none. */
final class StoredSettings {
  private static final String TABLE =
      "select 1 from sqlite_schema where type = 'table' and name = 'setting'";
  private static final String ROW = "select value, file from setting where name = ?";

  private StoredSettings() {}

  /**
   * {@code said}: what the file says; it counts where no house has heard it yet.
   *
   * @throws ttareungi.kernel.Fault where they cannot be read: what is set is not the standard
   */
  static int count(DataDirectory data, List<Change> said, Setting setting) {
    return Integer.parseInt(text(data, said, setting));
  }

  /** The same, as it is written. */
  static String text(DataDirectory data, List<Change> said, Setting setting) {
    var file =
        said.stream().filter(each -> each.setting() == setting).map(Change::value).findFirst();
    return kept(data, setting, file).or(() -> file).orElse(setting.standard());
  }

  private static Optional<String> kept(DataDirectory data, Setting setting, Optional<String> file) {
    try (var connection = Copies.openLive(data.database())) {
      return hasAny(connection) ? kept(connection, setting, file) : Optional.empty();
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  private static boolean hasAny(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(TABLE)) {
      return row.next();
    }
  }

  private static Optional<String> kept(
      Connection connection, Setting setting, Optional<String> file) throws SQLException {
    try (var statement = connection.prepareStatement(ROW)) {
      statement.setString(1, setting.key());
      try (var row = statement.executeQuery()) {
        boolean counts = row.next() && (file.isEmpty() || file.get().equals(row.getString(2)));
        return counts ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }
}
