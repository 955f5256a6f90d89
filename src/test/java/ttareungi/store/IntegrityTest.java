package ttareungi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.store.Integrity.Finding;
import ttareungi.wiring.Databases;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Each check, and what makes it complain. */
class IntegrityTest {
  @TempDir Path data;

  @BeforeEach
  void aHouseInWhichSomethingHappened() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.register(2);
      house.buy(10, 5_000);
      house.buy(11, 5_000);
      house.does(TestHouse.starting(10, house.reserve(10, 1)));
    }
  }

  @Test
  void aSoundDatabaseHasNoFindings() {
    try (var database = Databases.main(new DataDirectory(data))) {
      assertThat(Integrity.check(database)).isEmpty();
    }
  }

  @Test
  void aBalanceThatIsNotTheLedgers() throws SQLException {
    assertThat(after("update rider set balance = balance + 1 where user_id = 11"))
        .containsExactly(new Finding("balance", "rider 11: balance 5001, ledger 5000"));
  }

  @Test
  void aRowThatAConstraintForbids() throws SQLException {
    var findings = after("pragma ignore_check_constraints = on", "update station set docks = 0");
    assertThat(findings).extracting(Finding::check).containsExactly("integrity_check");
  }

  @Test
  void aRowThatPointsAtNothing() throws SQLException {
    var findings = after("pragma foreign_keys = off", "update approval set user_id = 404");
    assertThat(findings)
        .filteredOn(finding -> finding.check().equals("foreign_key_check"))
        .hasSize(2)
        .allMatch(finding -> finding.detail().contains("approval"));
  }

  @Test
  void anApprovalThatGaveMorePointsThanItsPrice() throws SQLException {
    assertThat(after("update approval set price = price - 1"))
        .extracting(Finding::check)
        .contains("credits");
  }

  @Test
  void aReturnThatGaveThePointsBack() throws SQLException {
    assertThat(
            after(
                "insert into ledger_entry (user_id, points, kind, reserve_no, at)"
                    + " select user_id, fee, 'REFUND', reserve_no, 0 from reservation limit 1"))
        .extracting(Finding::check)
        .contains("refunds");
  }

  @Test
  void aBikeReservedTwice() throws SQLException {
    var findings =
        after("drop index reservation_one_open_per_bike", copy("user_id = 11, bike_id = 1"));
    assertThat(findings).contains(new Finding("open_per_bike", "bike 1 has 2 open reservations"));
  }

  @Test
  void aRiderWhoHoldsTwo() throws SQLException {
    var findings =
        after("drop index reservation_one_open_per_rider", copy("user_id = 10, bike_id = 2"));
    assertThat(findings)
        .contains(new Finding("open_per_rider", "rider 10 has 2 open reservations"));
  }

  /** Rider 11 gets a reservation too, and then what the test says. */
  private static String copy(String change) {
    var values = change.replaceAll("[a-z_]+ = ", "");
    return "insert into reservation (user_id, bike_id, reserve_no, station_id, fee, reserved_at,"
        + " hold_until, started_at, status) select "
        + values
        + ", reserve_no + 1, station_id, fee, reserved_at, hold_until, started_at, status"
        + " from reservation";
  }

  @Test
  void aBikeThatIsTakenByNobody() throws SQLException {
    assertThat(after("update bike set state = 'RESERVED' where bike_id = 2"))
        .containsExactly(
            new Finding("bike_state", "bike 2 is RESERVED, its open reservation is missing"));
  }

  @Test
  void aBikeThatIsFreeWhileItIsRidden() throws SQLException {
    assertThat(after("update bike set state = 'AVAILABLE', station_id = 101 where bike_id = 1"))
        .hasSize(1)
        .allMatch(finding -> finding.detail().matches("bike 1 is AVAILABLE, .* [0-9]+ IN_USE"));
  }

  @Test
  void anEventThatWasChanged() throws SQLException {
    var change = "update event_log set payload = replace(payload, '5000', '9000') where seq = 5";
    assertThat(after("drop trigger event_log_no_update", change)).containsExactly(altered(5));
  }

  @Test
  void anEventWhoseActorWasChanged() throws SQLException {
    var change = "update event_log set actor = 'operator:other' where seq = 2";
    assertThat(after("drop trigger event_log_no_update", change)).containsExactly(altered(2));
  }

  @Test
  void anEventThatWasTakenOut() throws SQLException {
    assertThat(after("drop trigger event_log_no_delete", "delete from event_log where seq = 3"))
        .first()
        .isEqualTo(new Finding("event_chain", "event 3 is missing, 4 follows"));
  }

  @Test
  void anEventThatWasTakenOutAndTheRestMovedUp() throws SQLException {
    var findings =
        after(
            "drop trigger event_log_no_delete",
            "drop trigger event_log_no_update",
            "delete from event_log where seq = 1",
            "update event_log set seq = seq - 1");
    assertThat(findings).contains(altered(1));
  }

  @Test
  void anEndOfTheLogThatWasCutOff() throws SQLException {
    assertThat(after("drop trigger event_log_no_delete", "delete from event_log where seq > 8"))
        .hasSize(1)
        .allMatch(finding -> finding.check().equals("event_chain"))
        .allMatch(finding -> finding.detail().endsWith("the log ends at 8"));
  }

  private static Finding altered(int seq) {
    return new Finding("event_chain", "event " + seq + " is not the one that was written here");
  }

  private List<Finding> after(String... vandalism) throws SQLException {
    Raw.run(data, vandalism);
    try (var reading =
        SqliteConnections.forReading(new DataDirectory(data).database()).getConnection()) {
      return Integrity.check(reading);
    }
  }
}
