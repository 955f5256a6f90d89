package ttareungi.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.id;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.Role;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.kioskstate.PutBackInService;
import ttareungi.kioskstate.TakeOutOfService;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.pin.UnlockOperator;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Who is an operator, and what one may do to a kiosk. */
class OperatorDoorTest {
  private static final long KIM = 7;
  private static final String KIOSK = "kiosk:101";

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    house.addOperator(KIM);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void thePinOfAnOperatorOpensAndAnotherDoesNot() {
    assertThat(enter("000000")).isEqualTo(new Entry.Wrong(4));
    assertThat(enter(TestHouse.PIN)).isInstanceOf(Entry.Opened.class);
    assertThat(house.house().operators().enter(KIOSK, 8, "1".toCharArray()))
        .isEqualTo(new Entry.Wrong(4));
  }

  @Test
  void wrongPinsOfAnOperatorAreNotThoseOfTheRiderWithTheSameNumber() {
    house.buy(KIM, 1_000);
    house.givePin(KIM);
    assertThat(enter("000000")).isEqualTo(new Entry.Wrong(4));
    assertThat(house.house().pins().enter(KIOSK, KIM, "000000".toCharArray()))
        .isEqualTo(new Entry.Wrong(4));
  }

  @Test
  void tenWrongOnesLockUntilAnotherOperatorUnlocks() throws SQLException {
    Raw.run(data, "insert into pin_tries values (1000000000007, 9, 0)");
    assertThat(enter("000000")).isEqualTo(new Entry.Wrong(0));
    assertThat(enter(TestHouse.PIN)).isEqualTo(new Entry.Shut(Rejection.of(Reason.PIN_LOCKED)));
    assertThat(last()).isEqualTo(new DomainEvent.OperatorLocked(KIM));
    house.does(new UnlockOperator(id(), "house", KIM, "vouched for"));
    assertThat(enter(TestHouse.PIN)).isInstanceOf(Entry.Opened.class);
  }

  @Test
  void aNumberIsGivenOnceAndWithinItsRange() {
    var pin = house.house().pins().hash("135790".toCharArray());
    assertThat(house.refused(new AddOperator(id(), "house", KIM, "Lee", Role.OPERATOR, pin, null)))
        .isEqualTo(Reason.OPERATOR_EXISTS);
    assertThat(
            house.refused(
                new AddOperator(id(), "house", 1_000_000, "Lee", Role.OPERATOR, pin, null)))
        .isEqualTo(Reason.OPERATOR_NUMBER_INVALID);
    assertThat(house.refused(new AddOperator(id(), "house", 9, " ", Role.OPERATOR, pin, null)))
        .isEqualTo(Reason.FIELD_MISSING);
  }

  @Test
  void aKioskIsOutOfServiceOnceAndBackOnce() {
    assertThat(house.does(new TakeOutOfService(id(), KIOSK, TestHouse.STATION, KIM)))
        .isEqualTo(Outcome.accepted(new KioskOutOfService(TestHouse.STATION, KIM)));
    assertThat(house.does(new TakeOutOfService(id(), KIOSK, TestHouse.STATION, KIM)))
        .isEqualTo(Outcome.accepted());
    assertThat(house.does(new PutBackInService(id(), KIOSK, TestHouse.STATION, KIM)))
        .isEqualTo(Outcome.accepted(new KioskBackInService(TestHouse.STATION, KIM)));
    assertThat(house.refused(new TakeOutOfService(id(), KIOSK, TestHouse.STATION, 8)))
        .isEqualTo(Reason.OPERATOR_UNKNOWN);
  }

  private Entry enter(String pin) {
    return house.house().operators().enter(KIOSK, KIM, pin.toCharArray());
  }

  private DomainEvent last() {
    var log = house.house().log();
    return log.after(log.head() - 1, 1).getFirst().event();
  }
}
