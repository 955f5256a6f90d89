package ttareungi.pin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ttareungi.wiring.TestHouse.id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.event.DomainEvent;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.payment.Checkout.Result;
import ttareungi.payment.SimulatedTerminal.Card;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestClock;
import ttareungi.wiring.TestHouse;

/** The door that a PIN opens, and what it does to those who guess. */
class PinDoorTest {
  private static final long RIDER = 204_817;
  private static final String KIOSK = "kiosk:101";

  @TempDir Path data;
  private final TestClock clock = new TestClock();

  @Test
  void aNewRiderComesToBeWithTheFirstPurchaseAndItsPinOpens() throws SQLException {
    try (var house = TestHouse.at(data)) {
      assertThat(enter(house, "135790")).isInstanceOf(Entry.Wrong.class);
      join(house, "135790");
      assertThat(enter(house, "135790")).isInstanceOf(Entry.Opened.class);
      assertThat(enter(house, "135791")).isEqualTo(new Entry.Wrong(4));
      assertThat(Raw.number(data, "select count(*) from purchase where first_pin is not null"))
          .isZero();
    }
  }

  @Test
  void aNumberThatIsTakenIsRefusedBeforeAnyMoneyMoves() {
    try (var house = TestHouse.at(data)) {
      house.buy(RIDER, 1_000);
      assertThat(buy(house, "p1"))
          .isEqualTo(new Result.Refused(Rejection.of(Reason.RIDER_NUMBER_TAKEN, RIDER)));
    }
  }

  @Test
  void wrongNumbersAndWrongPinsGetTheSameAnswer() {
    try (var house = TestHouse.at(data)) {
      join(house, "135790");
      assertThat(enter(house, "000000")).isEqualTo(house.house().pins().enter(KIOSK, 7, pin("1")));
    }
  }

  @Test
  void fiveWrongOnesCostAWait() {
    try (var house = TestHouse.at(data, clock)) {
      join(house, "135790");
      for (int left = 4; left >= 0; left--) {
        assertThat(enter(house, "000000")).isEqualTo(new Entry.Wrong(left));
      }
      assertThat(waitOf(enter(house, "135790"))).isBetween(1L, 30L);
    }
  }

  @Test
  void theWaitsAreAsTheRuleSays() {
    assertThat(PinRules.waitAfter(4)).isZero();
    assertThat(PinRules.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
    assertThat(PinRules.waitAfter(6)).isEqualTo(Duration.ofSeconds(60));
    assertThat(PinRules.waitAfter(9)).isEqualTo(Duration.ofMinutes(8));
    assertThat(PinRules.waitAfter(11)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void tenFailuresNeedAnOperatorAndTheLogSaysSo() throws SQLException {
    try (var house = TestHouse.at(data)) {
      join(house, "135790");
      tried(9, clock.instant().minusSeconds(3_600).toEpochMilli());
      assertThat(enter(house, "000000")).isEqualTo(new Entry.Wrong(0));
      assertThat(enter(house, "135790")).isEqualTo(shut(Reason.PIN_LOCKED));
      assertThat(last(house)).isEqualTo(new DomainEvent.RiderLocked(RIDER));
      house.does(new UnlockRider(id(), "operator:kim", RIDER, "ID shown"));
      assertThat(enter(house, "135790")).isInstanceOf(Entry.Opened.class);
    }
  }

  @Test
  void theCountSurvivesARestart() {
    try (var house = TestHouse.at(data)) {
      join(house, "135790");
      for (int n = 0; n < PinRules.FREE_TRIES; n++) {
        enter(house, "000000");
      }
    }
    try (var house = TestHouse.at(data)) {
      assertThat(enter(house, "135790")).isInstanceOf(Entry.Shut.class);
    }
  }

  @Test
  void aClockThatIsSetNeitherOpensNorProlongsAWait() throws SQLException {
    try (var house = TestHouse.at(data, clock)) {
      join(house, "135790");
      for (int n = 0; n < PinRules.FREE_TRIES; n++) {
        enter(house, "000000");
      }
      clock.advance(Duration.ofDays(365));
      assertThat(enter(house, "135790")).isInstanceOf(Entry.Shut.class);
      clock.advance(Duration.ofDays(-800));
      assertThat(waitOf(enter(house, "135790"))).isBetween(1L, 30L);
    }
  }

  @Test
  void aTryIsCountedBeforeItIsLookedAt() throws SQLException {
    try (var house = TestHouse.at(data)) {
      house.does(new CountPinTry(id(), KIOSK, RIDER)); // and then the plug is pulled
      assertThat(Raw.number(data, "select failures from pin_tries")).isEqualTo(1);
    }
  }

  @Test
  void withAnOperatorsCodeARiderChoosesAPinOnce() {
    try (var house = TestHouse.at(data, clock)) {
      house.buy(RIDER, 1_000);
      var code = house.house().pins().hash(pin("424242"));
      house.does(new IssuePinCode(id(), "operator:kim", RIDER, code, "ID shown"));
      var pins = house.house().pins();
      assertThat(pins.enterCode(KIOSK, RIDER, pin("111111"))).isEqualTo(new Entry.Wrong(4));
      var opened = (Entry.Opened) pins.enterCode(KIOSK, RIDER, pin("424242"));
      var chosen = pins.hash(pin("135790"));
      house.does(new ChoosePin(id(), KIOSK, RIDER, opened.shown(), chosen));
      assertThat(enter(house, "135790")).isInstanceOf(Entry.Opened.class);
      assertThat(house.refused(new ChoosePin(id(), KIOSK, RIDER, opened.shown(), chosen)))
          .isEqualTo(Reason.PIN_CODE_OVER);
    }
  }

  @Test
  void aCodeIsOverAfterAQuarterOfAnHour() {
    try (var house = TestHouse.at(data, clock)) {
      house.buy(RIDER, 1_000);
      var code = house.house().pins().hash(pin("424242"));
      house.does(new IssuePinCode(id(), "operator:kim", RIDER, code, "ID shown"));
      clock.advance(PinRules.CODE_LIFE);
      assertThat(house.house().pins().enterCode(KIOSK, RIDER, pin("424242")))
          .isInstanceOf(Entry.Wrong.class);
      assertThat(house.refused(new ChoosePin(id(), KIOSK, RIDER, code, code)))
          .isEqualTo(Reason.PIN_CODE_OVER);
    }
  }

  @Test
  void thePepperIsForItsOwnerAndInNoDatabase() throws Exception {
    try (var house = TestHouse.at(data)) {
      join(house, "135790");
    }
    var file = new DataDirectory(data).pepper();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    var kept = Raw.column(data, "select pin_hash from rider_pin").getFirst();
    assertThat(kept).matches("[0-9a-f]{8}:\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$.+");
    Files.delete(file);
    try (var house = TestHouse.at(data)) {
      assertThat(enter(house, "135790")).isEqualTo(shut(Reason.PIN_OUTDATED));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c2hvcnQ=", "this is none"})
  void aPepperThatIsDamagedIsNotUsed(String content) throws IOException {
    var file = new DataDirectory(data).pepper();
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    assertThatThrownBy(() -> Pepper.of(file))
        .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo("PEPPER-1"));
  }

  private static void join(TestHouse house, String pin) {
    house.house().terminal().present("join", Card.APPROVE);
    var first = house.house().pins().hash(pin(pin));
    assertThat(house.house().checkout().buy("join", KIOSK, RIDER, 3_000, first))
        .isInstanceOf(Result.Credited.class);
  }

  private static Result buy(TestHouse house, String purchaseId) {
    var first = house.house().pins().hash(pin("135790"));
    return house.house().checkout().buy(purchaseId, KIOSK, RIDER, 3_000, first);
  }

  private void tried(int failures, long at) throws SQLException {
    Raw.run(data, "insert into pin_tries values (%d, %d, %d)".formatted(RIDER, failures, at));
  }

  private static Entry enter(TestHouse house, String pin) {
    return house.house().pins().enter(KIOSK, RIDER, pin(pin));
  }

  /** The seconds that are said. */
  private static long waitOf(Entry entry) {
    var rejection = ((Entry.Shut) entry).rejection();
    assertThat(rejection.reason()).isEqualTo(Reason.PIN_WAIT);
    return Long.parseLong(rejection.details().getFirst());
  }

  private static Entry shut(Reason reason, Object... details) {
    return new Entry.Shut(Rejection.of(reason, details));
  }

  private static DomainEvent last(TestHouse house) {
    return house.house().log().latest(1).stream().map(LoggedEvent::event).findFirst().orElseThrow();
  }

  private static char[] pin(String digits) {
    return digits.toCharArray();
  }
}
