package ttareungi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.wiring.HandClock;
import ttareungi.wiring.Raw;
import ttareungi.wiring.TestHouse;

/** Reports of a random ledger, against sums made row by row in the test. */
class ReportTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 11);
  private static final LocalDate LAST = LocalDate.of(2026, 5, 13);

  @TempDir static Path data;
  private static TestHouse house;

  @BeforeAll
  static void someDays() {
    var clock = new HandClock(RandomDays.BEGIN);
    house = TestHouse.withStation(data, clock);
    new RandomDays(house, clock, 42).pass(120);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Report report(Grouping by, @Nullable Long station, @Nullable Long bike) {
    return house
        .house()
        .reader()
        .read(
            ReportRepository.class,
            reports ->
                reports.report(
                    new ReportQuery(FIRST, LAST, by, station, bike), SEOUL, (done, of) -> true))
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsTheSumOfWhatHappened(Grouping by) throws SQLException {
    var report = report(by, null, null);
    var expected = Brute.sums(data, FIRST, LAST, SEOUL, by, null, null);
    assertThat(rows(report)).isEqualTo(expected);
    assertThat(report.total().cancelled()).isPositive();
    assertThat(report.total().expired()).isPositive();
    assertThat(report.total().points()).containsKeys("PURCHASE", "FEE", "REFUND", "ADJUSTMENT");
  }

  @ParameterizedTest
  @EnumSource
  void aStationAndABikeAreReportedAlone(Grouping by) throws SQLException {
    for (var station : new Long[] {102L, null}) {
      var report = report(by, station, 10_003L);
      assertThat(rows(report))
          .isEqualTo(Brute.sums(data, FIRST, LAST, SEOUL, by, station, 10_003L));
      assertThat(report.total().reservations()).isPositive();
      assertThat(report.agrees()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTotalsAreThoseOfTheLedger(Grouping by) throws SQLException {
    var report = report(by, null, null);
    assertThat(report.agrees()).isTrue();
    assertThat(report.ledgerChange())
        .isEqualTo(report.total().change())
        .isEqualTo(
            Raw.number(
                data,
                "select sum(points) from ledger_entry where at >= %d and at < %d"
                    .formatted(begin(FIRST), begin(LAST.plusDays(1)))));
  }

  @Test
  void whatWasReceivedAndWhatWasEarnedAreTwoThings() {
    var total = report(Grouping.DAY, null, null).total();
    assertThat(total.received()).isEqualTo(total.points().get("PURCHASE"));
    assertThat(total.revenue()).isEqualTo(total.fees() - total.refunds()).isPositive();
    assertThat(total.others()).isEqualTo(total.points().get("ADJUSTMENT"));
    var sums = new Sums(0, 0, 0, 0, Map.of("PURCHASE", 5_000L, "PAYBACK", -2_000L, "NEW", 3L));
    assertThat(sums.received()).isEqualTo(3_000);
    assertThat(sums.others()).isEqualTo(3);
  }

  @Test
  void pointsOfNoReservationBelongToNoStation() {
    var rows = rows(report(Grouping.STATION, null, null));
    assertThat(rows.keySet())
        .containsExactlyInAnyOrder(
            new Group.Station(101), new Group.Station(102), new Group.Nowhere());
    assertThat(rows.getOrDefault(new Group.Nowhere(), Sums.NONE).sold()).isPositive();
    assertThat(rows.getOrDefault(new Group.Station(101), Sums.NONE).sold()).isZero();
  }

  @Test
  void noDayAndNoHourIsLeftOut() {
    assertThat(report(Grouping.DAY, null, 10_999L).rows())
        .extracting(ReportRow::group)
        .containsExactly(
            new Group.Day(FIRST), new Group.Day(FIRST.plusDays(1)), new Group.Day(LAST));
    assertThat(report(Grouping.HOUR, null, 10_999L).rows()).hasSize(24);
    assertThat(report(Grouping.BIKE, null, 10_999L).isEmpty()).isTrue();
  }

  @Test
  void theBusiestComeFirst() {
    assertThat(report(Grouping.BIKE, null, null).rows())
        .filteredOn(row -> row.group() instanceof Group.Bike)
        .extracting(row -> -row.sums().reservations())
        .hasSize(6)
        .isSorted();
  }

  @Test
  void aReportThatIsWantedNoMoreIsLeft() {
    var query = new ReportQuery(FIRST.minusDays(40), LAST, Grouping.DAY, null, null);
    var asked = new HashMap<Long, Long>();
    var left =
        house
            .house()
            .reader()
            .read(
                ReportRepository.class,
                reports ->
                    reports.report(
                        query,
                        SEOUL,
                        (done, of) -> {
                          asked.put(done, of);
                          return done < 1;
                        }));
    assertThat(left).isEmpty();
    assertThat(asked).containsExactlyInAnyOrderEntriesOf(Map.of(0L, 43L, 31L, 43L));
  }

  /** A row that was changed behind our back is noticed. */
  @Test
  void aFeeThatTheLedgerDoesNotKnowIsSeen() throws SQLException {
    Raw.run(data, "update reservation set fee = fee + 1 where reserve_no = (" + ONE + ")");
    try {
      assertThat(report(Grouping.DAY, null, null).agrees()).isFalse();
    } finally {
      Raw.run(data, "update reservation set fee = fee - 1 where reserve_no = (" + ONE + ")");
    }
  }

  private static final String ONE =
      "select min(reserve_no) from reservation where reserved_at >= " + begin(FIRST);

  private static long begin(LocalDate day) {
    return day.atStartOfDay(SEOUL).toInstant().toEpochMilli();
  }

  private static Map<Group, Sums> rows(Report report) {
    return report.rows().stream()
        .filter(row -> !row.sums().isNothing())
        .collect(Collectors.toMap(ReportRow::group, ReportRow::sums));
  }
}
