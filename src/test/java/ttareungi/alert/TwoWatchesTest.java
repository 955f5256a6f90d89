package ttareungi.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.wiring.HandClock;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Two windows over one database: each knows only of its own followers. */
class TwoWatchesTest {
  @TempDir Path data;
  private final HandClock clock = new HandClock(Instant.parse("2026-05-13T03:00:00Z"));
  private final Map<String, String> failedHere = new ConcurrentHashMap<>();
  private final Map<String, String> failedThere = new ConcurrentHashMap<>();
  private TestHouse house;
  private AlertWatch here;
  private AlertWatch there;

  @BeforeEach
  void begin() {
    house = TestHouse.at(data, clock);
    here = watch(failedHere);
    there = watch(failedThere);
    look();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void oneDoesNotEndWhatTheOtherSees() throws SQLException {
    failedHere.put("dashboard", "DB-13");
    look();
    long written = written();
    look();
    look();
    assertThat(written()).isEqualTo(written);
    assertThat(open()).containsExactly("dashboard");
    failedHere.clear();
    look();
    assertThat(open()).isEmpty();
  }

  @Test
  void whatBothSeeIsOverWhenNeitherDoes() {
    failedHere.put("dashboard", "DB-13");
    failedThere.put("dashboard", "DB-13");
    look();
    failedHere.clear();
    look();
    assertThat(open()).containsExactly("dashboard");
    failedThere.clear();
    look();
    assertThat(open()).isEmpty();
  }

  /** Whoever raised it may be gone: it comes again where somebody still sees it. */
  @Test
  void whoBeginsToLookEndsWhatIsOver() {
    failedHere.put("dashboard", "DB-13");
    look();
    watch(Map.of()).lookAtAll();
    assertThat(open()).isEmpty();
    look();
    assertThat(open()).containsExactly("dashboard");
  }

  private AlertWatch watch(Map<String, String> failed) {
    return new AlertWatch(
        house.house().reader(),
        house.house().desk(),
        clock,
        () -> AlertLimits.STANDARD,
        List.of(new FailedSubscribers(() -> Map.copyOf(failed))));
  }

  private void look() {
    here.lookAtAll();
    there.lookAtAll();
  }

  private long written() throws SQLException {
    return Raw.number(data, "select count(*) from command_log");
  }

  private List<String> open() {
    return house.house().reader().read(AlertRepository.class, AlertRepository::open).stream()
        .map(Alert::subject)
        .toList();
  }
}
