package ttareungi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.LoggedEvent;
import ttareungi.wiring.HandClock;
import ttareungi.wiring.TestHouse;

/** The invented city keeps the rules of a real one. */
class DemoDataTest {
  private static final int ALL = 100_000;

  @TempDir Path data;

  @Test
  void noStationEverHoldsMoreThanItsDocksAndProgressTellsTheWay() {
    try (var house = TestHouse.at(data, new HandClock(Instant.parse("2026-05-12T23:00:00Z")))) {
      var progress = new ArrayList<Double>();
      house.house().loadDemo(progress::add);
      var events = house.house().log().after(0, ALL);
      assertThat(events).hasSizeGreaterThan(1_500);
      fits(events);
      assertThat(progress).isSorted().endsWith(1.0);
      assertThat(progress.get(progress.size() / 2)).isBetween(0.3, 0.7);
      assertThat(house.house().hasHalfADemo()).isFalse();
    }
  }

  private static void fits(List<LoggedEvent> events) {
    Map<Long, Integer> free = new HashMap<>();
    for (var logged : events) {
      switch (logged.event()) {
        case StationOpened e -> free.put(e.stationId(), e.docks());
        case BikeRegistered e -> free.merge(e.stationId(), -1, Integer::sum);
        case RideStarted e -> free.merge(e.stationId(), 1, Integer::sum);
        case BikeReturned e -> free.merge(e.stationId(), -1, Integer::sum);
        default -> {}
      }
      assertThat(free.values()).as("after event " + logged.seq()).allMatch(docks -> docks >= 0);
    }
  }
}
