package ttareungi.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.bike.FinishRepair;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.OperatorLeft;
import ttareungi.event.DomainEvent.OperatorRoleChanged;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Act;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.wiring.TestHouse;

class OperatorGateTest {
  private static final String ADMINISTRATOR = Actors.operator(1);
  private static final String OPERATOR = Actors.operator(2);
  private static final String VIEWER = Actors.operator(3);
  private static final Why MOVED = Why.of(Cause.STAFF_CHANGE);

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.addOperator(1, "Park", Role.ADMINISTRATOR);
    house.addOperator(2, "Lee", Role.OPERATOR);
    house.addOperator(3, "Han", Role.VIEWER);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aViewerChangesNothing() {
    assertThat(house.refused(registering(VIEWER))).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(house.does(registering(OPERATOR)).events()).hasSize(1);
  }

  @Test
  void whoIsNoOperatorIsNobody() {
    assertThat(house.refused(registering(Actors.operator(9)))).isEqualTo(Reason.NOT_PERMITTED);
    house.does(new RemoveOperator(id(), ADMINISTRATOR, 2, MOVED));
    assertThat(house.refused(registering(OPERATOR))).isEqualTo(Reason.NOT_PERMITTED);
  }

  @Test
  void onlyAnAdministratorGivesRoles() {
    assertThat(house.refused(new ChangeRole(id(), OPERATOR, 3, Role.OPERATOR, MOVED)))
        .isEqualTo(Reason.NOT_PERMITTED);
    assertThat(house.does(new ChangeRole(id(), ADMINISTRATOR, 3, Role.OPERATOR, MOVED)).events())
        .containsExactly(new OperatorRoleChanged(3, Role.VIEWER, Role.OPERATOR, MOVED));
    assertThat(house.does(registering(VIEWER)).events()).hasSize(1);
  }

  @Test
  void oneAdministratorAlwaysStays() {
    assertThat(house.refused(new ChangeRole(id(), ADMINISTRATOR, 1, Role.VIEWER, MOVED)))
        .isEqualTo(Reason.LAST_ADMINISTRATOR);
    assertThat(house.refused(new RemoveOperator(id(), ADMINISTRATOR, 1, MOVED)))
        .isEqualTo(Reason.LAST_ADMINISTRATOR);
    house.does(new ChangeRole(id(), ADMINISTRATOR, 2, Role.ADMINISTRATOR, MOVED));
    assertThat(house.does(new RemoveOperator(id(), ADMINISTRATOR, 1, MOVED)).events())
        .containsExactly(new OperatorLeft(1, MOVED));
  }

  @Test
  void theTrailSaysWhy() {
    var silent = new Why(Cause.OTHER, " ");
    assertThat(house.refused(new RemoveOperator(id(), ADMINISTRATOR, 2, silent)))
        .isEqualTo(Reason.WHY_MISSING);
    var endless = new Why(Cause.OTHER, "x".repeat(Why.LONGEST_NOTE + 1));
    assertThat(house.refused(new RemoveOperator(id(), ADMINISTRATOR, 2, endless)))
        .isEqualTo(Reason.WHY_TOO_LONG);
  }

  @Test
  void kiosksAndTheHouseItselfPass() {
    assertThat(house.refused(new FinishRepair(id(), Actors.HOUSE, 5)))
        .isEqualTo(Reason.BIKE_NOT_IN_MAINTENANCE);
    assertThat(Actors.operatorNo(Actors.kiosk(101))).isEmpty();
    assertThat(Actors.operatorNo(Actors.operator("demo"))).isEmpty();
    assertThat(Actors.operatorNo(Actors.operator(7))).hasValue(7);
  }

  @Test
  void anAdministratorMayAllAndAViewerNothing() {
    assertThat(Arrays.stream(Act.values()).allMatch(act -> act.isFor(Role.ADMINISTRATOR))).isTrue();
    assertThat(Arrays.stream(Act.values()).anyMatch(act -> act.isFor(Role.VIEWER))).isFalse();
    assertThat(Act.RESTORE.isFor(Role.OPERATOR)).isFalse();
  }

  private static RegisterBike registering(String actor) {
    return new RegisterBike(
        id(),
        actor,
        10_000 + Actors.operatorNo(actor).getAsLong(),
        BikeColour.RED,
        LocalDate.of(2023, 2, 7),
        TestHouse.STATION,
        null);
  }
}
