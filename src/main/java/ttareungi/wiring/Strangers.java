package ttareungi.wiring;

import java.sql.SQLException;
import java.time.Instant;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.event.DomainEvent.RiderJoined;
import ttareungi.payment.Checkout;
import ttareungi.store.Copies;
import ttareungi.store.DataDirectory;
import ttareungi.store.Faults;

/**
 * Who has come to a house since its demo, and would go with it: riders, payments, and cards that
 * were charged and are not credited yet.
 */
record Strangers(long riders, long payments) {
  private static final String SINCE =
      "select (select count(*) from event_log where seq > ?1 and type = '%s'),"
              .formatted(RiderJoined.class.getSimpleName())
          + " (select count(*) from event_log where seq > ?1 and type = '%s')"
              .formatted(PointOrdered.class.getSimpleName())
          + " + (select count(*) from purchase"
          + "    where status = 'PENDING' or status = 'CLOSED' and opened_at >= ?2)";

  /**
   * Read from the file itself: also while no house is open over it.
   *
   * @param last the number of the demo's last event
   * @throws ttareungi.kernel.Fault where it cannot be read
   */
  static Strangers since(DataDirectory data, long last, Instant now) {
    try (var connection = Copies.openLive(data.database());
        var statement = connection.prepareStatement(SINCE)) {
      statement.setLong(1, last);
      statement.setLong(2, now.minus(Checkout.DOUBTED).toEpochMilli());
      try (var row = statement.executeQuery()) {
        return new Strangers(row.getLong(1), row.getLong(2));
      }
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  boolean areThere() {
    return riders + payments > 0;
  }
}
