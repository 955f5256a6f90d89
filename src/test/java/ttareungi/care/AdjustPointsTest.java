package ttareungi.care;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.PointAdjusted;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.operator.RemoveOperator;
import ttareungi.setting.Settings;
import ttareungi.store.Integrity;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Points that operators move, one rule after the other. */
class AdjustPointsTest {
  private static final long RIDER = 10;
  private static final Why GOODWILL = new Why(Cause.GOODWILL, "stood in the rain");

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.addOperator(1, "Park", Role.ADMINISTRATOR);
    house.addOperator(2, "Lee", Role.OPERATOR);
    house.addOperator(3, "Han", Role.VIEWER);
    house.buy(RIDER, 3_000);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void movesPointsByAnEntryOfItsOwn() throws SQLException {
    assertThat(house.does(by(2, 1_500, null)).events())
        .containsExactly(new PointAdjusted(RIDER, 1_500, 4_500, GOODWILL, null));
    house.does(by(2, -4_500, null));
    assertThat(house.balance(RIDER)).isZero();
    assertThat(entries()).isEqualTo(2);
    sound();
  }

  @Test
  void neverFallsBelowNothing() throws SQLException {
    assertThat(house.refused(by(1, -3_001, null))).isEqualTo(Reason.BALANCE_SHORT);
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
    assertThat(entries()).isZero();
  }

  @Test
  void aboveTheLimitAnotherOperatorConfirms() throws SQLException {
    house.does(by(1, Adjustments.alone(Settings.STANDARD), null));
    assertThat(house.refused(by(1, 10_001, null))).isEqualTo(Reason.SECOND_OPERATOR_MISSING);
    assertThat(house.refused(by(1, -10_001, null))).isEqualTo(Reason.SECOND_OPERATOR_MISSING);
    assertThat(house.does(by(1, 10_001, 2L)).events())
        .containsExactly(new PointAdjusted(RIDER, 10_001, 23_001, GOODWILL, 2L));
    sound();
  }

  @Test
  void theSecondIsAnotherWhoMay() {
    assertThat(house.refused(by(1, 20_000, 1L))).isEqualTo(Reason.SECOND_OPERATOR_SAME);
    assertThat(house.refused(by(1, 20_000, 3L))).isEqualTo(Reason.SECOND_OPERATOR_UNFIT);
    assertThat(house.refused(by(1, 20_000, 99L))).isEqualTo(Reason.SECOND_OPERATOR_UNFIT);
    assertThat(house.refused(by(1, 5, 3L))).isEqualTo(Reason.SECOND_OPERATOR_UNFIT);
    house.does(new RemoveOperator(id(), Actors.operator(1), 2, Why.of(Cause.STAFF_CHANGE)));
    assertThat(house.refused(by(1, 20_000, 2L))).isEqualTo(Reason.SECOND_OPERATOR_UNFIT);
    assertThat(house.balance(RIDER)).isEqualTo(3_000);
  }

  @Test
  void isSomethingAndNotEverything() {
    assertThat(house.refused(by(1, 0, null))).isEqualTo(Reason.ADJUSTMENT_INVALID);
    assertThat(house.refused(by(1, Adjustments.HIGHEST + 1, 2L)))
        .isEqualTo(Reason.ADJUSTMENT_INVALID);
    assertThat(house.refused(by(1, Long.MIN_VALUE, 2L))).isEqualTo(Reason.ADJUSTMENT_INVALID);
  }

  @Test
  void aViewerAdjustsNothing() {
    assertThat(house.refused(by(3, 1_000, null))).isEqualTo(Reason.NOT_PERMITTED);
  }

  @Test
  void anEntryThatTheLogDoesNotKnowIsFound() throws SQLException {
    Raw.run(
        data,
        "insert into ledger_entry (user_id, points, kind, at) values (10, 700, 'ADJUSTMENT', 1)",
        "update rider set balance = balance + 700 where user_id = 10");
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection))
          .extracting(Integrity.Finding::check)
          .containsExactly("adjustments");
    }
  }

  private static AdjustPoints by(long operatorNo, long points, @Nullable Long confirmedBy) {
    return new AdjustPoints(
        id(), Actors.operator(operatorNo), RIDER, points, GOODWILL, confirmedBy);
  }

  private long entries() throws SQLException {
    return Raw.number(data, "select count(*) from ledger_entry where kind = 'ADJUSTMENT'");
  }

  private void sound() throws SQLException {
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }
}
