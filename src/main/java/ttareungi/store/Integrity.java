package ttareungi.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Recomputes what the database must hold and says where it does not: in one snapshot, beside
 * whoever writes. Rows stream through; what is kept is what is wrong, {@link #MOST} a check.
 */
public final class Integrity {
  /** {@code check}: short and stable; {@code detail}: what is wrong, for a person. */
  public record Finding(String check, String detail) {}

  /** A database that is all wrong says no more than this of each kind. */
  public static final int MOST = 100;

  private static final String BALANCE =
      "select 'rider ' || r.user_id || ': balance ' || r.balance || ', ledger ' || coalesce(l.s, 0)"
          + " from rider r left join (select user_id, sum(points) as s from ledger_entry"
          + " group by user_id) l on l.user_id = r.user_id"
          + " where r.balance <> coalesce(l.s, 0) or r.balance < 0";

  private static final String OPEN = " from reservation where status in ('RESERVED', 'IN_USE')";

  private static final String BIKE_STATE =
      "select 'bike ' || b.bike_id || ' is ' || b.state || ', its open reservation '"
          + " || coalesce(r.reserve_no || ' ' || r.status, 'is missing')"
          + " from bike b left join (select bike_id, reserve_no, status"
          + OPEN
          + ") r on r.bike_id = b.bike_id where b.state is not r.status"
          + " and (b.state in ('RESERVED', 'IN_USE') or r.status is not null)";

  private static final String CREDITS =
      "select 'approval ' || a.confirm_id || ' of ' || a.price || ' won gave '"
          + " || coalesce(sum(l.points), 0) || ' points'"
          + " from approval a left join ledger_entry l on l.confirm_id = a.confirm_id"
          + " and l.kind = 'PURCHASE' and l.user_id = a.user_id"
          + " group by a.confirm_id having coalesce(sum(l.points), 0) <> a.price";

  private static final String PURCHASES =
      "select 'purchase ' || p.purchase_id || ' is credited by approval ' || p.confirm_id"
          + " from purchase p join approval a on a.confirm_id = p.confirm_id"
          + " where a.user_id <> p.user_id or a.price <> p.price";

  /** Cancelled: all came back. Open or returned: nothing did. Expired: one or the other. */
  private static final String REFUNDS =
      "select 'reservation ' || r.reserve_no || ' is ' || r.status || ', its ledger holds '"
          + " || coalesce(sum(l.points), 0) || ' of ' || r.fee"
          + " from reservation r left join ledger_entry l on l.reserve_no = r.reserve_no"
          + " group by r.reserve_no having case r.status"
          + " when 'CANCELLED' then coalesce(sum(l.points), 0) <> 0"
          + " when 'EXPIRED' then coalesce(sum(l.points), 0) not in (0, -r.fee)"
          + " else coalesce(sum(l.points), 0) <> -r.fee end";

  private static final String PAYBACKS =
      "select 'refund ' || r.refund_id || ' is ' || r.status || ', the ledger took '"
          + " || coalesce(l.s, 0) || ' of ' || r.points from refund r left join"
          + " (select confirm_id, -sum(points) as s from ledger_entry where kind = 'PAYBACK'"
          + " group by confirm_id) l on l.confirm_id = r.confirm_id"
          + " where r.status <> 'REFUSED' and coalesce(l.s, 0) <> r.points"
          + " union all select 'approval ' || confirm_id || ' was paid back by no refund'"
          + " from ledger_entry where kind = 'PAYBACK' and confirm_id not in"
          + " (select confirm_id from refund where status <> 'REFUSED')"
          + " group by confirm_id having sum(points) <> 0";

  private static final String PAYBACKS_TOLD =
      "select 'rider ' || u || ': the ledger and the log differ by ' || sum(p) || ' points paid"
          + " back' from (select user_id as u, points as p from ledger_entry where kind = 'PAYBACK'"
          + " union all select payload ->> '$.userId', case type when 'PointRefunded' then 1 else"
          + " -1 end * (payload ->> '$.points') from event_log where type in ('PointRefunded',"
          + " 'PointRestored')) group by u having sum(p) <> 0";

  private static final String CLOSES =
      "select 'close ' || c.close_no || ' of ' || c.day || ' is not what the ledger holds'"
          + " from day_close c left join ledger_entry l on l.at >= c.begins_at and l.at < c.ends_at"
          + " group by c.close_no having c.sold <> "
          + sumOf("PURCHASE", "")
          + " or c.refunded <> "
          + sumOf("PAYBACK", "-")
          + " or c.used <> "
          + sumOf("FEE", "-")
          + " or c.returned <> "
          + sumOf("REFUND", "")
          + " or c.adjusted <> "
          + sumOf("ADJUSTMENT", "")
          + " union all select 'closes end with ' || max(close_no) || ', and are ' || count(*)"
          + " from day_close having max(close_no) <> count(*)";

  private static final String ADJUSTMENTS =
      "select 'rider ' || u || ': the ledger and the log differ by ' || sum(p) || ' points"
          + " adjusted' from (select user_id as u, points as p from ledger_entry where kind ="
          + " 'ADJUSTMENT' union all select payload ->> '$.userId', -(payload ->> '$.points') from"
          + " event_log where type = 'PointAdjusted') group by u having sum(p) <> 0";

  private static final String ERASED =
      "select 'rider ' || user_id || ' is erased and has a PIN' from rider"
          + " join rider_pin using (user_id) where erased_at is not null";

  private static final String CUT =
      "select 'events up to ' || max(last_seq) || ' were answered for, the log ends at '"
          + " || (select coalesce(max(seq), 0) from event_log) from command_log"
          + " having max(last_seq) > (select coalesce(max(seq), 0) from event_log)";

  private final Connection connection;
  private final List<Finding> findings = new ArrayList<>();

  private Integrity(Connection connection) {
    this.connection = connection;
  }

  /** Empty where all is well. Reads everything: seconds to minutes, not on the FX thread. */
  public static List<Finding> check(Database database) {
    try (var connection = database.connect()) {
      return check(connection);
    } catch (SQLException e) {
      throw Faults.of(e);
    }
  }

  /** On a connection that is in no transaction. */
  public static List<Finding> check(Connection connection) throws SQLException {
    connection.setAutoCommit(false); // one snapshot
    try {
      return new Integrity(connection).all();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private List<Finding> all() {
    say("integrity_check", "pragma integrity_check(" + MOST + ")");
    say(
        "foreign_key_check",
        "select \"table\" || ' row ' || rowid || ' points at no ' || parent"
            + " from pragma_foreign_key_check");
    say("balance", BALANCE);
    say("credits", CREDITS);
    say("purchases", PURCHASES);
    say("refunds", REFUNDS);
    sayOf("refund", "status", "paybacks", PAYBACKS);
    say("paybacks", PAYBACKS_TOLD);
    sayOf("day_close", "close_no", "day_closes", CLOSES);
    say("adjustments", ADJUSTMENTS);
    sayOf("rider", "erased_at", "erased", ERASED);
    say("open_per_bike", twice("bike_id", "bike "));
    say("open_per_rider", twice("user_id", "rider "));
    say("bike_state", BIKE_STATE);
    attempt("event_chain", this::chain);
    say("event_chain", CUT);
    return List.copyOf(findings);
  }

  private static String sumOf(String kind, String sign) {
    return "coalesce(sum(case when l.kind = '%s' then %sl.points end), 0)".formatted(kind, sign);
  }

  private static String twice(String key, String what) {
    return "select '%s' || %s || ' has ' || count(*) || ' open reservations'%s group by %s having count(*) > 1"
        .formatted(what, key, OPEN, key);
  }

  /** Every row of the query is a finding. */
  private void say(String check, String query) {
    attempt(
        check,
        () -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(query)) {
            for (int n = 0; n < MOST && rows.next(); n++) {
              add(check, rows.getString(1));
            }
          }
        });
  }

  /** What an older version wrote has no such column: nothing in it can be wrong. */
  private void sayOf(String table, String column, String check, String query) {
    attempt(
        check,
        () -> {
          if (isThere(table, column)) {
            say(check, query);
          }
        });
  }

  private boolean isThere(String table, String column) throws SQLException {
    try (var statement =
        connection.prepareStatement("select 1 from pragma_table_info(?) where name = ?")) {
      statement.setString(1, table);
      statement.setString(2, column);
      try (var row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void chain() throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select seq, event_id, at, actor, type, payload, hash from event_log order by"
                    + " seq")) {
      var before = EventChain.BEGINNING;
      long seq = 0;
      for (int wrong = 0; wrong < MOST && rows.next(); ) {
        var row = row(rows, before);
        var stored = rows.getBytes(7);
        wrong += compare(seq, row, stored);
        before = stored;
        seq = row.seq();
      }
    }
  }

  private static EventRecord row(ResultSet rows, byte[] before) throws SQLException {
    return new EventRecord(
        rows.getLong(1),
        rows.getString(2),
        Instant.ofEpochMilli(rows.getLong(3)),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6),
        before);
  }

  private int compare(long before, EventRecord row, byte[] stored) {
    if (row.seq() != before + 1) {
      add("event_chain", "event " + (before + 1) + " is missing, " + row.seq() + " follows");
      return 1;
    }
    if (!Arrays.equals(row.hash(), stored)) {
      add("event_chain", "event " + row.seq() + " is not the one that was written here");
      return 1;
    }
    return 0;
  }

  private void add(String check, String detail) {
    if (!detail.equals("ok")) { // integrity_check says so
      findings.add(new Finding(check, detail));
    }
  }

  /** A damaged file may not even be readable: that is a finding too. */
  private void attempt(String check, Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      add(check, "cannot be read: " + e.getMessage());
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws SQLException;
  }
}
