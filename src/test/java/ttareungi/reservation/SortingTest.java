package ttareungi.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ttareungi.event.ReservationStatus;
import ttareungi.wiring.TestHouse;

/** Whatever the order: a page after the other is the whole, and nothing twice. */
class SortingTest {
  private static final int ALL = 100;

  @TempDir Path data;
  private TestHouse house;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    for (long bike = 1; bike <= 3; bike++) {
      house.register(bike);
    }
    for (int round = 0; round < 3; round++) {
      for (long rider = 10; rider < 13; rider++) {
        house.buy(rider, 1_000);
        long reserveNo = house.reserve(rider, 13 - rider);
        house.does(
            (round + rider) % 2 == 0
                ? TestHouse.cancelling(rider, reserveNo)
                : TestHouse.returning(rider, reserveNo));
      }
    }
  }

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @EnumSource
  void pagesMakeTheWhole(Sorting.Key key) {
    for (boolean down : new boolean[] {true, false}) {
      var query = new ReservationQuery(null, null, null, null, new Sorting(key, down));
      var whole = read(query);
      assertThat(whole).hasSize(9).doesNotHaveDuplicates();
      assertThat(paged(query)).isEqualTo(whole);
      var keys = whole.stream().map(row -> keyOf(key, row)).toList();
      assertThat(down ? keys.reversed() : keys).isSorted();
    }
  }

  private static String keyOf(Sorting.Key key, ReservationLine row) {
    return switch (key) {
          case NUMBER -> "";
          case RIDER -> Long.toString(row.userId());
          case BIKE -> Long.toString(row.bikeId());
          case STATION -> Long.toString(row.stationId());
          case STATUS -> row.status().name();
        }
        + " "
        + row.reserveNo();
  }

  @ParameterizedTest
  @EnumSource
  void aFilterKeepsTheOrder(Sorting.Key key) {
    var query =
        new ReservationQuery(
            ReservationStatus.CANCELLED, null, 101L, null, new Sorting(key, false));
    assertThat(paged(query)).isEqualTo(read(query)).isNotEmpty();
    var everywhere =
        new ReservationQuery(
            ReservationStatus.CANCELLED, null, null, null, new Sorting(key, false));
    assertThat(paged(everywhere)).isEqualTo(read(everywhere)).hasSameElementsAs(read(query));
  }

  private List<ReservationLine> read(ReservationQuery query) {
    return house
        .house()
        .reader()
        .read(ReservationRepository.class, rows -> query.rows(rows.session(), 0, ALL));
  }

  private List<ReservationLine> paged(ReservationQuery query) {
    var lines = new ArrayList<ReservationLine>();
    var _ =
        house
            .house()
            .reader()
            .read(
                ReservationRepository.class,
                rows -> {
                  query.each(
                      rows.session(),
                      2,
                      page -> {
                        lines.addAll(page);
                        return lines.size() < ALL;
                      });
                  return 0;
                });
    return lines;
  }
}
