package ttareungi.rider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** The lists of riders over a city of them. */
class ManyRidersTest {
  private static final Logger LOG = LoggerFactory.getLogger(ManyRidersTest.class);
  private static final Duration FIRST_ROWS = Duration.ofMillis(200);
  private static final Duration SEARCH = Duration.ofMillis(300);
  private static final long RIDER = 204_817;
  private static final String COUNTING =
      "with recursive n(i) as (select 0 union all select i + 1 from n where i < %d)";

  @TempDir static Path data;
  private static TestHouse house;

  @BeforeAll
  static void aCity() throws SQLException {
    house = TestHouse.withStation(data);
    house.register(1);
    Raw.run(
        data,
        "begin",
        COUNTING.formatted(99_999)
            + " insert into rider (user_id, balance, joined_at, blocked_at)"
            + " select 100001 + i * 7, i * 37 % 50000, i * 1000003 % 900000007,"
            + " case i % 50 when 0 then 1 end from n",
        COUNTING.formatted(99_999)
            + " insert into pin_tries select 100001 + i * 7, 1 + i % 12, 1 from n where i % 9 = 0",
        COUNTING.formatted(299_999)
            + " insert into reservation select 260101000000 + i, 100001 + i % 100000 * 7, 1, 101,"
            + " 1000, 1, 2, null, 3, null, 'CANCELLED', null from n",
        COUNTING.formatted(299_999)
            + " insert into event_log select i + 100, 'e' || i, 1, 'house', 'PointUsed',"
            + " json_object('userId', 100001 + i % 100000 * 7, 'points', 5, 'balance', 1,"
            + " 'reserveNo', i), zeroblob(32) from n",
        "commit");
    house.buy(RIDER, 1_000);
    Stream.generate(() -> 1).limit(500).forEach(n -> house.buy(RIDER, 1_000));
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void theFirstRowsAreThereAtOnce() {
    for (var order : RiderOrder.values()) {
      quick("first rows by " + order, FIRST_ROWS, () -> page(RiderFilter.ALL, "", order, 0));
    }
  }

  @Test
  void aFilterAnswersAtOnce() {
    for (var filter : RiderFilter.values()) {
      quick("filter " + filter, SEARCH, () -> page(filter, "", RiderOrder.NUMBER, 0));
      quick(filter + " by balance", SEARCH, () -> page(filter, "", RiderOrder.BALANCE_DOWN, 0));
    }
  }

  @Test
  void aSearchAnswersAtOnce() {
    for (var typed : List.of("2", "20", "2048", "M-204817", "000001")) {
      quick("search " + typed, SEARCH, () -> page(RiderFilter.ALL, typed, RiderOrder.NUMBER, 0));
      quick(
          "search " + typed + " by balance",
          SEARCH,
          () -> page(RiderFilter.ALL, typed, RiderOrder.BALANCE_DOWN, 0));
    }
  }

  @Test
  void farDownIsAsQuick() {
    quick(
        "row 99,000", FIRST_ROWS, () -> page(RiderFilter.ALL, "", RiderOrder.BALANCE_DOWN, 99_000));
  }

  @Test
  void aRiderOpensAtOnce() {
    quick(
        "card",
        FIRST_ROWS,
        () -> house.house().reader().read(RiderHistory.class, h -> h.card(RIDER)));
    quick(
        "ledger of 501",
        FIRST_ROWS,
        () -> house.house().reader().read(RiderHistory.class, h -> h.ledger(RIDER, 0, 64)));
    quick("log", FIRST_ROWS, () -> house.house().log().ofRider(RIDER, 0, 64));
  }

  private static List<RiderRow> page(
      RiderFilter filter, String typed, RiderOrder order, long offset) {
    var number = NumberPrefix.of(typed);
    return house
        .house()
        .reader()
        .read(
            RiderList.class,
            list -> {
              assertThat(list.count(filter, number)).isNotNegative();
              return list.page(filter, number, order, offset, 64);
            });
  }

  /** The best of five: whoever else uses the machine is not measured. */
  private static void quick(String what, Duration limit, Supplier<?> read) {
    var best = Stream.generate(() -> took(read)).limit(5).min(Duration::compareTo).orElseThrow();
    LOG.info("{} of 100,000 riders: {} ms", what, best.toMillis());
    assertThat(best).as(what).isLessThanOrEqualTo(limit);
  }

  private static Duration took(Supplier<?> read) {
    long begin = System.nanoTime();
    assertThat(read.get()).isNotNull();
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
