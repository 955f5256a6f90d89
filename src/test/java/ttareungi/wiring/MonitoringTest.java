package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.dashboard.DashboardChecksum;
import ttareungi.event.LoggedEvent;
import ttareungi.monitoring.Check;
import ttareungi.monitoring.Check.Kind;
import ttareungi.monitoring.Check.Level;
import ttareungi.monitoring.Checks;
import ttareungi.monitoring.Limits;
import ttareungi.monitoring.Measure;
import ttareungi.monitoring.Meters;
import ttareungi.monitoring.Monitoring;
import ttareungi.monitoring.Reading;
import ttareungi.monitoring.Span;
import ttareungi.relay.EventRelay;
import ttareungi.relay.Subscriber;
import ttareungi.store.DataDirectory;

/** What an open house measures of itself. */
class MonitoringTest {
  @TempDir Path data;
  private long nanos;

  private Monitoring monitoring(TestHouse house, Meters meters, EventRelay relay) {
    return new Monitoring(
        meters,
        house.house().data(),
        relay::subscriptions,
        relay::head,
        house.house().clock(),
        () -> nanos);
  }

  private Reading after(long seconds, Monitoring monitoring) {
    nanos += seconds * 1_000_000_000;
    return monitoring.sample();
  }

  @Test
  void aHouseMeasuresItsOwnCommits() throws IOException {
    try (var house = TestHouse.withStation(data)) {
      for (int bike = 1; bike <= 9; bike++) {
        house.register(bike);
      }
      house.settle();
      var read = house.house().upkeep().monitoring().sample();
      assertThat(read.commits().count()).isBetween(10L, 20L);
      assertThat(read.commits().p99()).isPositive();
      assertThat(read.sizes().database()).isEqualTo(Files.size(data.resolve("ttareungi.db")));
      assertThat(read.sizes().room()).isPositive();
      assertThat(read.heap().used()).isBetween(1L, read.heap().most());
      assertThat(read.followers())
          .extracting(f -> f.name())
          .containsExactly("dashboard", "settings", "screen");
      assertThat(read.followers()).allMatch(f -> f.behind() == 0);
    }
  }

  @Test
  void eventsAndCommandsAreCountedASecond() {
    try (var house = TestHouse.withStation(data).settle();
        var meters = new Meters(new DataDirectory(data))) {
      var monitoring = monitoring(house, meters, house.house().relay());
      after(1, monitoring);
      for (int bike = 1; bike <= 6; bike++) {
        house.register(bike);
      }
      house.settle();
      meters.committed(8, 1_000_000);
      var read = after(2, monitoring);
      assertThat(read.events()).isEqualTo(3);
      assertThat(read.commands()).isEqualTo(4);
      assertThat(monitoring.track(Measure.EVENTS).values(Span.HOUR)).containsExactly(0, 3);
    }
  }

  @Test
  void aSubscriberThatStoppedIsAWarningUntilHeIsResumed() {
    var bad = new Stubborn();
    try (var house = TestHouse.withStation(data).settle();
        var database = Databases.main(new DataDirectory(data));
        var meters = new Meters(new DataDirectory(data));
        var relay = new EventRelay(database, List.of(bad), meters)) {
      var monitoring = monitoring(house, meters, relay);
      Awaitility.await().until(() -> relay.subscriptions().getFirst().failure().isPresent());
      var check = check(monitoring.sample());
      assertThat(check.level()).isEqualTo(Level.WARNING);
      assertThat(check.remedy()).isEqualTo(Check.Remedy.RESUME);
      assertThat(check.figures()).containsExactly(0L, 1, 1L);
      bad.healed = true;
      relay.resume(relay.subscriptions().getFirst());
      Awaitility.await().until(() -> bad.cursor == 1);
      assertThat(check(monitoring.sample()).level()).isEqualTo(Level.GOOD);
    }
  }

  private static Check check(Reading read) {
    return new Checks(read, Optional.empty(), Optional.empty(), Limits.STANDARD)
        .all().stream().filter(check -> check.kind() == Kind.SUBSCRIBERS).findFirst().orElseThrow();
  }

  @Test
  void theDashboardIsMadeAnewWhileTheHouseIsOpenAndIsTheSame() {
    try (var house = TestHouse.withStation(data)) {
      for (int bike = 1; bike <= 9; bike++) {
        house.register(bike);
      }
      house.buy(10, 3_000);
      house.reserve(10, 1);
      var before = checksum(house);
      var told = new ArrayList<Double>();
      house.house().upkeep().rebuildDashboard(told::add);
      assertThat(told).last().isEqualTo(1.0);
      house.register(10);
      house.settle();
      house.house().upkeep().rebuildDashboard(_ -> {});
      var after = checksum(house);
      assertThat(after.seq()).isEqualTo(before.seq() + 1);
      house.house().upkeep().rebuildDashboard(_ -> {});
      assertThat(checksum(house)).isEqualTo(after);
    }
  }

  private static DashboardChecksum checksum(TestHouse house) {
    try (var read = Databases.dashboard(house.settle().house().data())) {
      return DashboardChecksum.of(read);
    }
  }

  @Test
  void whatIsReadAsAWholeIsKnownToBeWell() {
    try (var house = TestHouse.withStation(data)) {
      var upkeep = house.house().upkeep();
      assertThat(upkeep.proven()).isEmpty();
      assertThat(upkeep.verify().findings()).isEmpty();
      upkeep.backup(_ -> {}).make();
      assertThat(upkeep.proven().orElseThrow().inBackup()).isTrue();
      assertThat(upkeep.backups()).singleElement().matches(kept -> kept.sound());
    }
  }

  /** Fails till he is healed. */
  private static final class Stubborn implements Subscriber {
    private volatile boolean healed;
    private volatile long cursor;

    @Override
    public String name() {
      return "stubborn";
    }

    @Override
    public long cursor() {
      return cursor;
    }

    @Override
    public void deliver(List<LoggedEvent> events) {
      if (!healed) {
        throw new IllegalStateException("not yet");
      }
      cursor = events.getLast().seq();
    }
  }
}
