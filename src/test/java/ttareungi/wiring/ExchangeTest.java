package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.bike.BikeRepository;
import ttareungi.event.Cause;
import ttareungi.event.DomainEvent.DatabaseRestored;
import ttareungi.event.DomainEvent.RestoreOrdered;
import ttareungi.event.Why;
import ttareungi.kernel.Actors;
import ttareungi.store.DataDirectory;
import ttareungi.store.backup.BackupRefused;
import ttareungi.store.backup.Preview;
import ttareungi.wiring.Exchange.Order;
import ttareungi.wiring.Exchange.Step;

/** A house is closed, restored and opened again. */
class ExchangeTest {
  @TempDir Path data;

  private static boolean knows(House house, long bikeId) {
    return house.reader().read(BikeRepository.class, bikes -> bikes.find(bikeId)).isPresent();
  }

  private static Order order(Path backup) {
    return new Order(backup, Why.of(Cause.DATA_MISTAKE), Actors.operator("test"), "Kim");
  }

  private Path backedUp(TestHouse house) {
    house.register(1);
    var backup = SafeKeeping.backUp(house.house().data(), Clock.systemUTC()).file();
    house.register(2);
    return backup;
  }

  @Test
  void theNewHouseHoldsWhatTheBackupHeld() {
    var house = TestHouse.withStation(data);
    var backup = backedUp(house);
    var steps = new ArrayList<Step>();
    var ended = Exchange.restore(house.house(), order(backup), steps::add);
    try (var opened = ended.house()) {
      assertThat(steps).containsExactly(Step.values());
      assertThat(ended.failure()).isEmpty();
      assertThat(knows(opened, 1)).isTrue();
      assertThat(knows(opened, 2)).isFalse();
      assertThat(ended.replaced().orElseThrow()).exists();
    }
  }

  @Test
  void whatCannotBeRestoredLeavesTheOldHouseOpenAgain() throws Exception {
    var house = TestHouse.withStation(data);
    var backup = backedUp(house);
    Files.writeString(backup, "torn");
    var ended = Exchange.restore(house.house(), order(backup), step -> {});
    try (var opened = ended.house()) {
      assertThat(ended.failure()).containsInstanceOf(BackupRefused.class);
      assertThat(knows(opened, 2)).isTrue();
    }
  }

  @Test
  void whileAnotherProgramHasItOpenNothingIsClosed() throws Exception {
    try (var house = TestHouse.withStation(data)) {
      var backup = backedUp(house);
      var other = new ProcessBuilder("tail", "-f", "/dev/null").start();
      try {
        var name = new DataDirectory(data).guests().resolve(other.pid() + "-x");
        Files.writeString(name, "kiosk:101");
        assertThat(house.house().upkeep().others())
            .singleElement()
            .matches(guest -> guest.who().equals("kiosk:101"));
        var steps = new ArrayList<Step>();
        var ended = Exchange.restore(house.house(), order(backup), steps::add);
        assertThat(ended.failure()).containsInstanceOf(BackupRefused.class);
        assertThat(ended.house()).isSameAs(house.house());
        assertThat(steps).isEmpty();
        house.register(3);
      } finally {
        other.destroyForcibly().waitFor();
      }
      assertThat(house.house().upkeep().others()).isEmpty();
    }
  }

  @Test
  void bothTrailsSayWhoWantedItAndWhy() throws Exception {
    var house = TestHouse.withStation(data);
    var backup = backedUp(house);
    var ended = Exchange.restore(house.house(), order(backup), step -> {});
    try (var opened = ended.house()) {
      var name = String.valueOf(backup.getFileName());
      var replaced = ended.replaced().orElseThrow();
      assertThat(opened.log().latest(1).getFirst().event())
          .isEqualTo(
              new DatabaseRestored(
                  name, String.valueOf(replaced.getFileName()), "Kim", Why.of(Cause.DATA_MISTAKE)));
      assertThat(Preview.of(replaced).head()).isEqualTo(Preview.of(backup).head() + 2);
    }
  }

  /** Not only at a moment that we have thought of. */
  @ParameterizedTest
  @EnumSource
  void killedOnTheWayItLeavesTheOldOrTheNew(Step step) throws Exception {
    Path backup;
    try (var house = TestHouse.withStation(data)) {
      backup = backedUp(house);
    }
    var arguments = new String[] {data.toString(), backup.toString()};
    var child = Child.of(Exchanger.class, Child.classPath(), arguments).start();
    try (var out = child.inputReader(UTF_8)) {
      assertThat(out.lines().anyMatch(step.name()::equals)).isTrue();
    } finally {
      child.destroyForcibly().waitFor();
    }
    try (var house = TestHouse.at(data)) {
      assertThat(knows(house.house(), 1)).isTrue();
      try (var files = Files.list(data)) {
        var kept = files.filter(file -> file.toString().contains("replaced-")).toList();
        assertThat(kept).hasSize(knows(house.house(), 2) ? 0 : 1);
        assertThat(knows(house.house(), 2) ? 0 : 1).isEqualTo(restores(house));
        kept.forEach(file -> assertThat(Preview.of(file).bikes()).isEqualTo(2));
      }
      assertThat(house.house().upkeep().verify().findings()).isEmpty();
      house.register(3);
    }
  }

  /** Who has the new data has their trail too: there is no instant between. */
  private static long restores(TestHouse house) {
    return house.house().log().latest(20).stream()
        .filter(logged -> logged.event() instanceof DatabaseRestored)
        .count();
  }

  @Test
  void whatFailsInTheCopyChangesNothing() throws Exception {
    var house = TestHouse.withStation(data);
    var backup = backedUp(house);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup)) {
      Raw.run(
          connection,
          "create trigger no_more before insert on event_log"
              + " begin select raise(abort, 'no room'); end");
    }
    var ended = Exchange.restore(house.house(), order(backup), step -> {});
    try (var opened = ended.house()) {
      assertThat(ended.failure()).isPresent();
      assertThat(knows(opened, 2)).isTrue();
      assertThat(new DataDirectory(data).restoring()).doesNotExist();
      assertThat(opened.log().latest(1).getFirst().event()).isInstanceOf(RestoreOrdered.class);
    }
  }
}
