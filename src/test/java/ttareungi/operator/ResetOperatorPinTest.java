package ttareungi.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.OperatorPinChanged;
import ttareungi.event.Role;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Reason;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.wiring.TestHouse;

/** An administrator gives another PIN. */
class ResetOperatorPinTest {
  private static final Why WHY = Why.of(Cause.LOST);

  @TempDir Path data;

  private static ResetOperatorPin resetting(TestHouse house, long by, long of) {
    var hash = house.house().pins().hash("246813".toCharArray());
    return new ResetOperatorPin(id(), Actors.operator(by), of, hash, WHY);
  }

  @Test
  void helpsWhoTriedTooOften() {
    try (var house = TestHouse.withStation(data)) {
      house.addOperator(1, "Park", Role.ADMINISTRATOR);
      house.addOperator(2, "Lee", Role.OPERATOR);
      for (int i = 0; i < 5; i++) {
        assertThat(enter(house, "999999")).isInstanceOf(Entry.Wrong.class);
      }
      assertThat(enter(house, TestHouse.PIN)).isInstanceOf(Entry.Shut.class);
      assertThat(house.does(resetting(house, 1, 2)).events())
          .containsExactly(new OperatorPinChanged(2, WHY));
      assertThat(enter(house, TestHouse.PIN)).isInstanceOf(Entry.Wrong.class);
      assertThat(enter(house, "246813")).isInstanceOf(Entry.Opened.class);
    }
  }

  @Test
  void isForAdministratorsAndForWhoIsThere() {
    try (var house = TestHouse.withStation(data)) {
      house.addOperator(1, "Park", Role.ADMINISTRATOR);
      house.addOperator(2, "Lee", Role.OPERATOR);
      assertThat(house.refused(resetting(house, 2, 1))).isEqualTo(Reason.NOT_PERMITTED);
      assertThat(house.refused(resetting(house, 1, 99))).isEqualTo(Reason.OPERATOR_UNKNOWN);
    }
  }

  private static Entry enter(TestHouse house, String pin) {
    return house.house().operators().enter(Actors.operator(2), 2, pin.toCharArray());
  }
}
