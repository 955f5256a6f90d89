package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ttareungi.wiring.TestHouse.buying;
import static ttareungi.wiring.TestHouse.cancelling;
import static ttareungi.wiring.TestHouse.reserving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.dashboard.FleetCount;
import ttareungi.event.BikeState;
import ttareungi.kernel.Fault;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Reason;
import ttareungi.payment.RecordApproval;
import ttareungi.reservation.ReserveBike;
import ttareungi.store.DataDirectory;
import ttareungi.store.Integrity;

/** Requests that come again, houses that are opened again, and two on one directory. */
class HouseTest {
  @TempDir Path data;

  @Test
  void aRepeatedRequestGetsTheStoredOutcome() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.buy(10, 3_000);
      var reserve = reserving(10, 1);
      var first = house.does(reserve);
      assertThat(house.send(reserve)).isEqualTo(first);
      assertThat(house.balance(10)).isEqualTo(2_000);
    }
  }

  @Test
  void aRefusalIsAnOutcomeToo() {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      var early = reserving(10, 1);
      var refused = house.send(early);
      house.buy(10, 3_000);
      assertThat(house.send(early)).isEqualTo(refused);
    }
  }

  @Test
  void aRequestRepeatedAfterARestartGetsTheStoredOutcome() {
    var reserve = reserving(10, 1);
    Outcome first;
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.buy(10, 3_000);
      first = house.send(reserve);
    }
    try (var house = TestHouse.at(data)) {
      assertThat(house.send(reserve)).isEqualTo(first);
      assertThat(house.balance(10)).isEqualTo(2_000);
    }
  }

  @Test
  void aRequestSentToTwoHousesAtOnceIsCarriedOutOnce() throws SQLException {
    try (var one = TestHouse.withStation(data);
        var other = TestHouse.at(data)) {
      one.register(1);
      one.buy(10, 3_000);
      var reserve = reserving(10, 1);
      var outcomes = Crowd.atOnce(20, n -> (n % 2 == 0 ? one : other).send(reserve));
      assertThat(outcomes.stream().distinct()).hasSize(1);
      assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Accepted.class);
      assertThat(Raw.number(data, "select count(*) from reservation")).isEqualTo(1);
    }
  }

  @Test
  void twoHousesWorkOnOneDirectoryAtOnce() throws SQLException {
    try (var one = TestHouse.withStation(data);
        var other = TestHouse.at(data)) {
      for (int bike = 1; bike <= 20; bike++) {
        one.register(bike);
      }
      Crowd.atOnce(20, n -> reserveAndCancel(n % 2 == 0 ? one : other, 1 + n));
      assertThat(Raw.number(data, "select sum(balance) from rider")).isEqualTo(20 * 5_000);
    }
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  private static Outcome reserveAndCancel(TestHouse house, int number) {
    house.buy(number, 5_000);
    for (int times = 0; times < 9; times++) {
      house.does(cancelling(number, house.reserve(number, number)));
    }
    return house.does(cancelling(number, house.reserve(number, number)));
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    try (var house = TestHouse.at(data)) {
      house.does(new RecordApproval("id", "kiosk:1", "S1", 10, 3_000));
      assertThat(house.refused(new RecordApproval("id", "kiosk:1", "S1", 10, 4_000)))
          .isEqualTo(Reason.REQUEST_REUSED);
      assertThat(house.refused(reusing("id"))).isEqualTo(Reason.REQUEST_REUSED);
      assertThat(house.balance(10)).isEqualTo(3_000);
    }
  }

  private static ReserveBike reusing(String id) {
    return new ReserveBike(id, "kiosk:1", 10, 1);
  }

  @Test
  void textThatIsNoTextDoesNotBreakTheChain() throws SQLException {
    try (var house = TestHouse.at(data)) {
      house.does(buying("half a \ud83d surrogate, a \u0000 and 따릉이 🚲", 10, 3_000));
      house.buy(10, 1_000);
    }
    try (var connection = Raw.open(data)) {
      assertThat(Integrity.check(connection)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tariff.fee=-1",
        "tariff.fee=a lot",
        "tariff.hold.minutes=0",
        "tariff.hold.minutes=99999999999999999",
        "tariff.refund.expired=HALF",
        "zone=Mars"
      })
  void aSettingThatMakesNoSenseIsNamed(String line) throws IOException {
    var directory = new DataDirectory(data);
    Files.writeString(directory.config(), line);
    assertThatThrownBy(() -> TestHouse.at(data))
        .isInstanceOf(Config.Invalid.class)
        .hasMessageContaining("config.properties");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLostDatabaseIsNotReplacedByAnEmptyOne(boolean emptied) throws IOException {
    try (var house = TestHouse.withStation(data)) {
      house.settle();
    }
    var file = new DataDirectory(data).database();
    Files.delete(file);
    if (emptied) {
      Files.createFile(file);
    }
    assertThatThrownBy(() -> TestHouse.at(data))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("DATA-1"));
    assertThat(Files.exists(file)).isEqualTo(emptied);
  }

  /** A command of before may have made its tables again. */
  @Test
  void norByOneThatHasTablesAndNothingInThem() throws IOException {
    try (var house = TestHouse.withStation(data)) {
      house.settle();
    }
    var file = new DataDirectory(data).database();
    Files.delete(file);
    Databases.copy(file).close();
    assertThatThrownBy(() -> TestHouse.at(data))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("DATA-1"));
  }

  /** What is written into a file without a name is lost. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aDatabaseThatIsTakenAwayTakesNothingMoreAndIsNotMadeAnew() throws IOException {
    try (var house = TestHouse.withStation(data)) {
      var file = new DataDirectory(data).database();
      Files.delete(file);
      assertThatThrownBy(() -> house.register(1)).hasCauseInstanceOf(Fault.class);
      assertThatThrownBy(() -> house.house().upkeep().verify()).isInstanceOf(Fault.class);
      assertThat(file).doesNotExist();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatCannotBeOpenedLeavesNothingOpen() throws IOException {
    TestHouse.withStation(data).close();
    Files.writeString(new DataDirectory(data).dashboard(), "no database".repeat(1_000));
    for (var rest : List.of("-wal", "-shm")) {
      Files.deleteIfExists(Path.of(new DataDirectory(data).dashboard() + rest));
    }
    assertThatThrownBy(() -> TestHouse.at(data)).isInstanceOf(RuntimeException.class);
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      assertThat(open.map(HouseTest::target)).noneMatch(file -> file.startsWith(data.toString()));
    }
  }

  /** A descriptor that was closed meanwhile is none. */
  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException _) {
      return "";
    }
  }

  @Test
  void aDashboardThatIsAheadOfARestoredLogIsMadeAnew() throws IOException, SQLException {
    try (var house = TestHouse.withStation(data)) {
      house.settle();
    }
    var older = data.resolve("older.db");
    Raw.run(data, "vacuum into '" + older + "'");
    try (var house = TestHouse.at(data)) {
      house.register(1);
      house.settle();
    }
    Files.move(older, new DataDirectory(data).database(), StandardCopyOption.REPLACE_EXISTING);
    try (var house = TestHouse.at(data)) {
      house.register(2);
      house.settle();
      var fleet = house.house().dashboard();
      assertThat(fleet.read(DashboardRepository.class, DashboardRepository::fleet))
          .containsExactly(new FleetCount(BikeState.AVAILABLE, 1));
    }
  }
}
