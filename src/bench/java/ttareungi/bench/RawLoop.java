package ttareungi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import ttareungi.kernel.RequestId;

/** The statements of a reservation in raw JDBC, prepared once, and one commit each. */
final class RawLoop implements AutoCloseable {
  private final Connection db;
  private final PreparedStatement known;
  private final PreparedStatement lastEvent;
  private final PreparedStatement open;
  private final PreparedStatement bike;
  private final PreparedStatement take;
  private final PreparedStatement highest;
  private final PreparedStatement reserve;
  private final PreparedStatement pay;
  private final PreparedStatement balance;
  private final PreparedStatement ledger;
  private final PreparedStatement event;
  private final PreparedStatement command;

  RawLoop(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    db = config.createConnection("jdbc:sqlite:" + file);
    known = db.prepareStatement("select * from command_log where request_id = ?");
    lastEvent = db.prepareStatement("select * from event_log order by seq desc limit 1");
    open =
        db.prepareStatement(
            "select * from reservation where user_id = ? and status in ('RESERVED', 'IN_USE')");
    bike = db.prepareStatement("select * from bike where bike_id = ?");
    take =
        db.prepareStatement(
            "update bike set state = 'RESERVED' where bike_id = ? and state = 'AVAILABLE'"
                + " and station_id in (select station_id from station where open)");
    highest =
        db.prepareStatement(
            "select coalesce(max(reserve_no), 0) from reservation where reserve_no between ? and"
                + " ?");
    reserve =
        db.prepareStatement(
            "insert into reservation (reserve_no, user_id, bike_id, station_id, fee, reserved_at,"
                + " hold_until, status) values (?, ?, ?, 1, 1000, ?, ?, 'RESERVED')");
    pay =
        db.prepareStatement(
            "update rider set balance = balance - 1000 where user_id = ? and balance >= 1000");
    balance = db.prepareStatement("select balance from rider where user_id = ?");
    ledger =
        db.prepareStatement(
            "insert into ledger_entry (user_id, points, kind, reserve_no, at)"
                + " values (?, -1000, 'FEE', ?, ?)");
    event =
        db.prepareStatement(
            "insert into event_log (seq, event_id, at, actor, type, payload, hash)"
                + " values (?, ?, ?, 'kiosk:1', 'BikeReserved', ?, zeroblob(32))");
    command =
        db.prepareStatement(
            "insert into command_log (request_id, fingerprint, at, first_seq, last_seq)"
                + " values (?, zeroblob(32), ?, ?, ?)");
  }

  /** Rider n reserves bike n, and that is a transaction. */
  void reserve(long n) throws SQLException {
    db.setAutoCommit(false);
    write(n);
    db.commit();
    db.setAutoCommit(true);
  }

  /** As many in one transaction. */
  void reserve(long first, int count) throws SQLException {
    db.setAutoCommit(false);
    for (int i = 0; i < count; i++) {
      write(first + i);
    }
    db.commit();
    db.setAutoCommit(true);
  }

  private void write(long n) throws SQLException {
    long now = System.currentTimeMillis();
    long seq = 2 * n;
    var requestId = RequestId.next();
    read(known, requestId);
    read(lastEvent);
    var before = db.setSavepoint();
    read(open, n);
    read(bike, n);
    write(take, n);
    read(highest, 0L, Long.MAX_VALUE);
    write(pay, n);
    read(balance, n);
    write(ledger, n, n, now);
    write(reserve, n, n, n, now, now + 600_000);
    db.releaseSavepoint(before);
    var json = "{\"reserveNo\":%d,\"userId\":%d,\"bikeId\":%d}".formatted(n, n, n);
    write(event, seq, UUID.randomUUID().toString(), now, json);
    write(event, seq + 1, UUID.randomUUID().toString(), now, json);
    write(command, requestId, now, seq, seq + 1);
  }

  private static void read(PreparedStatement statement, Object... args) throws SQLException {
    bind(statement, args);
    try (var rows = statement.executeQuery()) {
      rows.next();
    }
  }

  private static void write(PreparedStatement statement, Object... args) throws SQLException {
    bind(statement, args);
    if (statement.executeUpdate() != 1) {
      throw new IllegalStateException("not one row");
    }
  }

  private static void bind(PreparedStatement statement, Object... args) throws SQLException {
    for (int i = 0; i < args.length; i++) {
      statement.setObject(i + 1, args[i]);
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
