package ttareungi.store.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import ttareungi.store.Copies;
import ttareungi.store.Faults;

/**
 * What a database holds, in figures that tell one from another.
 *
 * @param head the number of the last event
 * @param lastEventAt empty where nothing has happened yet
 * @param balances points of all riders
 * @param approvals payments that were approved
 * @param paid their sum less what was paid back, in won
 */
public record Preview(
    long head,
    Optional<Instant> lastEventAt,
    long bikes,
    long riders,
    long reservations,
    long balances,
    long approvals,
    long paid) {
  private static final String FIGURES =
      "select coalesce((select max(seq) from event_log), 0),"
          + " (select at from event_log order by seq desc limit 1),"
          + " (select count(*) from bike), (select count(*) from rider),"
          + " (select count(*) from reservation),"
          + " (select coalesce(sum(balance), 0) from rider),"
          + " (select count(*) from approval), (select coalesce(sum(price), 0) from approval)"
          + " + (select coalesce(sum(points), 0) from ledger_entry where kind = 'PAYBACK')";

  /** Of a file that nobody writes. */
  public static Preview of(Path copy) {
    try (var connection = Copies.open(copy, () -> false)) {
      return of(connection);
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  /** Of a database that may be in use. */
  public static Preview ofLive(Path database) {
    try (var connection = Copies.openLive(database)) {
      return of(connection);
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  static Preview of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(FIGURES)) {
      long at = row.getLong(2);
      var last = row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(at));
      return new Preview(
          row.getLong(1),
          last,
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getLong(6),
          row.getLong(7),
          row.getLong(8));
    }
  }
}
