package ttareungi.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.wiring.HandClock;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** The conditions over a city: 2,800 stations, 45,000 bikes, a million reservations. */
class ManyAlertsTest {
  private static final Logger LOG = LoggerFactory.getLogger(ManyAlertsTest.class);
  private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int TRIES = 5;
  private static final String COUNTING =
      "with recursive n(i) as (select 0 union all select i + 1 from n where i < %d)";

  @TempDir static Path data;
  private static final HandClock CLOCK = new HandClock(Instant.parse("2026-01-20T09:00:00Z"));
  private static TestHouse house;

  @BeforeAll
  static void aCity() throws SQLException {
    house = TestHouse.withStation(data, CLOCK);
    Raw.run(
        data,
        "begin",
        COUNTING.formatted(2_799)
            + " insert into station (station_id, name, name_en, docks, open)"
            + " select 1000 + i, 'S ' || i, 'Stop ' || i, 20, 1 from n",
        COUNTING.formatted(44_999)
            + " insert into bike (bike_id, colour, registered_on, station_id, state, rides)"
            + " select 1 + i, 'GREEN', '2024-01-01', 1000 + i * i % 2800, 'AVAILABLE', 0 from n",
        COUNTING.formatted(99_999)
            + " insert into rider (user_id, balance, joined_at) select 100001 + i * 7, 0, 1 from n",
        COUNTING.formatted(999_999)
            + " insert into reservation select 260101000000 + i / 50000 * 1000000 + i % 50000,"
            + " 100001 + i % 100000 * 7, 1 + i * 7919 % 43000, 101, 1000, 1000, 2000, 2000,"
            + " 2000 + i % 60 * 60000, 101, 'RETURNED', null from n",
        COUNTING.formatted(499_999)
            + " insert into event_log select i + 100, 'e' || i, 1, 'house', 'RideStarted',"
            + " json_object('userId', 100001 + i % 100000 * 7, 'bikeId', 1 + i % 45000,"
            + " 'reserveNo', i, 'stationId', 101), zeroblob(32) from n",
        "commit");
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void noConditionReadsTheWholeCity() {
    var signs = new Signs(house.house().reader());
    quick(new StationStock(signs, AlertKind.STATION_LOW), 1);
    quick(new StationStock(signs, AlertKind.STATION_FULL), 1);
    quick(new LongRides(signs), 0);
    quick(new UnusedBikes(signs, ZONE), 1_000);
    quick(new ShortRides(signs, ZONE), 0);
    quick(new PendingPayments(signs), 0);
  }

  private static void quick(Condition condition, int atLeast) {
    var fastest = Duration.ofDays(1);
    List<Sign> found = List.of();
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      found = condition.look(AlertLimits.STANDARD, CLOCK.instant());
      var took = Duration.ofNanos(System.nanoTime() - start);
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }
    LOG.info("{}: {} found in {} ms", condition.kind(), found.size(), fastest.toNanos() / 1e6);
    assertThat(found).as("%s", condition.kind()).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(fastest).as("%s", condition.kind()).isLessThan(LOOK);
  }
}
