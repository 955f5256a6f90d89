package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteException;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** What the database itself refuses, whoever asks. */
class SchemaTest {
  @TempDir static Path data;

  @BeforeAll
  static void aHouseWithAnOpenReservation() throws SQLException {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.register(2);
      house.buy(10, 5_000);
      house.buy(11, 5_000);
      house.reserve(10, 1);
    }
  }

  @AfterAll
  static void nothingChanged() throws SQLException {
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  private static final String RESERVE =
      "insert into reservation (reserve_no, user_id, bike_id, station_id, fee, reserved_at,"
          + " hold_until, status) values (99, %d, %d, 101, 1000, 1, 2, 'RESERVED')";

  @Test
  void aSecondOpenReservationOfABike() {
    refuses(RESERVE.formatted(11, 1), "reservation.bike_id");
  }

  @Test
  void aSecondOpenReservationOfARider() {
    refuses(RESERVE.formatted(10, 2), "reservation.user_id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update reservation set status = null",
        "update reservation set status = ''",
        "update reservation set status = '예약중'",
        "update reservation set reserved_at = null",
        "update reservation set hold_until = reserved_at",
        "update reservation set status = 'CANCELLED'", // with no end
        "update reservation set status = 'RETURNED', ended_at = 3", // to no station
        "update reservation set status = 'IN_USE'", // that never started
        "update bike set state = null",
        "update bike set state = 'LOST'",
        "update bike set registered_on = null",
        "update bike set registered_on = ''",
        "update bike set registered_on = '2023-02-30'",
        "update bike set colour = null",
        "update bike set station_id = null where state = 'RESERVED'",
        "update bike set dock = 1",
        "update rider set balance = -1",
        "update rider set balance = balance - 5001",
        "update rider set balance = null",
        "update rider set balance = balance + 9223372036854775807",
        "update rider set balance = 'many'",
        "update rider set balance = 0.5",
        "update approval set price = 0",
        "update approval set price = -1",
        "update approval set user_id = 404",
        "delete from rider",
        "delete from bike",
        "insert into ledger_entry (user_id, points, kind, at) values (10, 0, 'ADJUSTMENT', 1)",
        "insert into ledger_entry (user_id, points, kind, at) values (404, 5, 'ADJUSTMENT', 1)",
        "insert into ledger_entry (user_id, points, kind, at) values (10, 5, 'GIFT', 1)",
        "insert into ledger_entry (user_id, points, kind, reserve_no, at)"
            + " select 10, 5, 'ADJUSTMENT', reserve_no, 1 from reservation",
        "insert into ledger_entry (user_id, points, kind, confirm_id, at)"
            + " select 10, -5, 'PURCHASE', confirm_id, 1 from approval",
        "update ledger_entry set points = 1",
        "delete from ledger_entry",
        "update event_log set actor = 'somebody else'",
        "delete from event_log",
        "insert into ledger_entry (user_id, points, kind, confirm_id, at)"
            + " select user_id, points, kind, confirm_id, at from ledger_entry limit 1",
        "insert into ledger_entry (user_id, points, kind, reserve_no, at)"
            + " select user_id, points, kind, reserve_no, at from ledger_entry where kind = 'FEE'",
        "insert or replace into event_log select seq, 'x', at, 'x', type, payload, hash"
            + " from event_log limit 1",
        "insert or replace into ledger_entry (entry_id, user_id, points, kind, confirm_id, at)"
            + " select entry_id, user_id, 999, kind, confirm_id, at from ledger_entry limit 1",
      })
  void whatMustNotBe(String sql) {
    refuses(sql, "");
  }

  private static void refuses(String sql, String why) {
    assertThatThrownBy(
            () -> {
              try (var connection = Raw.open(data)) {
                connection.setAutoCommit(false);
                try {
                  Raw.run(connection, sql);
                } finally {
                  connection.rollback();
                }
              }
            })
        .as(sql)
        .isInstanceOf(SQLiteException.class)
        .hasMessageContaining("CONSTRAINT")
        .hasMessageContaining(why);
  }

  @Test
  void everyTableIsStrict() throws SQLException {
    var loose =
        "select name from pragma_table_list where schema = 'main' and type = 'table'"
            + " and strict = 0 and name not like 'sqlite_%' and name <> 'flyway_schema_history'";
    assertThat(Raw.column(data, loose)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"journal_mode=wal", "synchronous=2", "foreign_keys=1", "busy_timeout=10000"})
  void everyConnectionHasItsPragmas(String pragma) throws SQLException {
    var file = new DataDirectory(data).database();
    try (var writing = SqliteConnections.forWriting(file, Durability.FULL).getConnection();
        var reading = SqliteConnections.forReading(file).getConnection()) {
      assertThat(pragma(writing, pragma)).isEqualTo(pragma);
      assertThat(pragma(reading, pragma)).isEqualTo(pragma);
    }
  }

  @Test
  void aReadingConnectionCannotWrite() throws SQLException {
    try (var reading =
        SqliteConnections.forReading(new DataDirectory(data).database()).getConnection()) {
      assertThatThrownBy(() -> Raw.run(reading, "update rider set joined_at = 0"))
          .hasMessageContaining("READONLY");
    }
  }

  @Test
  void aConnectionWhosePragmaCannotBeIsNotHandedOut() {
    var inMemory = SqliteConnections.forReading(Path.of(":memory:")); // which has no WAL
    assertThatThrownBy(inMemory::getConnection).hasMessageContaining("journal_mode");
  }

  private static String pragma(Connection connection, String pragma) throws SQLException {
    var name = pragma.substring(0, pragma.indexOf('='));
    try (var statement = connection.createStatement();
        var value = statement.executeQuery("pragma " + name)) {
      return name + "=" + value.getString(1);
    }
  }
}
