package ttareungi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.LoggedEvent;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.store.EventLog;
import ttareungi.wiring.Databases;
import ttareungi.wiring.TestHouse;

/** The read model: made from the log alone, once an event. */
class DashboardProjectorTest {
  @TempDir Path data;
  @TempDir Path elsewhere;

  @BeforeEach
  void aLogOfSomeEvents() {
    try (var house = TestHouse.withStation(data)) {
      IntStream.rangeClosed(1, 3).forEach(house::register);
      IntStream.rangeClosed(1, 3).forEach(rider -> house.buy(rider, 5_000));
      house.does(TestHouse.cancelling(1, house.reserve(1, 1)));
      house.does(TestHouse.starting(2, house.reserve(2, 2)));
      house.does(TestHouse.returning(3, house.reserve(3, 3)));
      house.settle();
    }
  }

  @Test
  void aRebuildGivesTheSameDashboard() {
    try (var main = main();
        var dashboard = dashboard(data);
        var projector = new DashboardProjector(dashboard.write())) {
      var before = DashboardChecksum.of(dashboard);
      projector.rebuild(new EventLog(main));
      assertThat(DashboardChecksum.of(dashboard)).isEqualTo(before);
    }
  }

  @Test
  void aDashboardThatMissesAnEventHasAnotherChecksum() {
    try (var main = main();
        var dashboard = dashboard(data);
        var shorter = dashboard(elsewhere);
        var projector = new DashboardProjector(shorter.write())) {
      var events = new EventLog(main).after(0, 1_000);
      projector.deliver(events.subList(0, events.size() - 1));
      assertThat(DashboardChecksum.of(shorter)).isNotEqualTo(DashboardChecksum.of(dashboard));
      projector.deliver(events);
      assertThat(DashboardChecksum.of(shorter)).isEqualTo(DashboardChecksum.of(dashboard));
    }
  }

  @Test
  void aSecondProjectorOnTheSameFileAppliesNothingTwice() {
    try (var main = main();
        var dashboard = dashboard(elsewhere);
        var one = new DashboardProjector(dashboard.write());
        var other = new DashboardProjector(dashboard.write())) {
      var events = new EventLog(main).after(0, 1_000);
      one.deliver(events.subList(0, 5));
      other.deliver(events);
      one.deliver(events);
      try (var once = dashboard(data)) {
        assertThat(DashboardChecksum.of(dashboard)).isEqualTo(DashboardChecksum.of(once));
      }
    }
  }

  @Test
  void whereADeliveryFailsHalfwayNeitherRowsNorCursorMove() {
    try (var main = main();
        var dashboard = dashboard(elsewhere);
        var projector = new DashboardProjector(dashboard.write())) {
      var events = new ArrayList<>(new EventLog(main).after(0, 1_000));
      var empty = DashboardChecksum.of(dashboard);
      var sound = List.copyOf(events);
      events.set(4, again(events.getFirst())); // the same station twice
      assertThatThrownBy(() -> projector.deliver(events)).isInstanceOf(RuntimeException.class);
      assertThat(DashboardChecksum.of(dashboard)).isEqualTo(empty);
      projector.deliver(sound);
      assertThat(projector.cursor()).isEqualTo(sound.size());
    }
  }

  @Test
  void theBoardSaysWhatHappened() {
    try (var dashboard = dashboard(data)) {
      var board = dashboard.read(DashboardRepository.class, rows -> rows.hours(0, Long.MAX_VALUE));
      assertThat(board.stream().mapToLong(HourLine::sold).sum()).isEqualTo(15_000);
      assertThat(board.stream().mapToLong(HourLine::used).sum()).isEqualTo(3_000);
      assertThat(board.stream().mapToLong(HourLine::returned).sum()).isEqualTo(1_000);
      assertThat(board.stream().mapToLong(HourLine::cancellations).sum()).isEqualTo(1);
    }
  }

  private static LoggedEvent again(LoggedEvent event) {
    return new LoggedEvent(5, event.eventId(), event.at(), event.actor(), event.event());
  }

  private Database main() {
    return Databases.main(new DataDirectory(data));
  }

  private static Database dashboard(Path directory) {
    return Databases.dashboard(new DataDirectory(directory));
  }
}
