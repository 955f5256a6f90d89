package ttareungi.ui.admin.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.Seat;
import ttareungi.wiring.HouseForAdmin;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** The palette over a city. */
class ManyFoundTest {
  private static final Logger LOG = LoggerFactory.getLogger(ManyFoundTest.class);
  private static final Duration FIRST_RESULT = Duration.ofMillis(50);

  /** So many that one of them had a processor for itself, whatever runs beside it. */
  private static final int TRIES = 30;

  private static final String COUNTING =
      "with recursive n(i) as (select 0 union all select i + 1 from n where i < %d)";

  @TempDir static Path data;
  private static TestHouse house;

  @BeforeAll
  static void aCity() throws SQLException {
    house = TestHouse.withStation(data);
    Raw.run(
        data,
        "begin",
        COUNTING.formatted(2_799)
            + " insert into station (station_id, name, name_en, docks, open)"
            + " select 1000 + i, 'S ' || i, 'Stop ' || i, 20, 1 from n",
        COUNTING.formatted(44_999)
            + " insert into bike (bike_id, colour, registered_on, station_id, state, rides)"
            + " select 1 + i, 'GREEN', '2024-01-01', 1000 + i % 2800, 'AVAILABLE', 0 from n",
        COUNTING.formatted(99_999)
            + " insert into rider (user_id, balance, joined_at) select 100001 + i * 7, 0, 1 from n",
        COUNTING.formatted(999_999)
            + " insert into reservation select 260101000000 + i / 5000 * 1000000 + i % 5000,"
            + " 100001 + i % 100000 * 7, 1 + i * 7919 % 45000, 101,"
            + " 1000, 1, 2, null, 3, null, 'CANCELLED', null from n",
        COUNTING.formatted(299_999)
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
  void theFirstResultIsThereAtOnce() {
    var reader =
        new PaletteReader(
            HouseForAdmin.of(house.house(), new Seat(), Remembered.in(data.resolve("none"))));
    for (var typed :
        List.of("1", "10233", "SPB-10233", "R-0101", "R-0101-0007", "M-2048", "@2", "stop 17")) {
      quick(reader, Question.of(typed), List.of());
    }
    quick(reader, Question.of("#"), List.of());
    quick(reader, Question.of("#150000"), List.of());
    quick(reader, Question.of("#start"), List.of("RideStarted"));
    quick(reader, Question.of("#close"), List.of("DayClosed"));
  }

  private static void quick(PaletteReader reader, Question question, List<String> types) {
    var look = new PaletteReader.Look(question, types);
    var fastest = Duration.ofDays(1);
    for (int i = 0; i < TRIES && fastest.compareTo(FIRST_RESULT) >= 0; i++) {
      long start = System.nanoTime();
      var found = reader.read(look);
      var took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(found.question()).isEqualTo(question);
      fastest = took.compareTo(fastest) < 0 ? took : fastest;
    }
    LOG.info("{} took {} ms", question, fastest.toNanos() / 1e6);
    assertThat(fastest).as("%s", question).isLessThan(FIRST_RESULT);
  }
}
