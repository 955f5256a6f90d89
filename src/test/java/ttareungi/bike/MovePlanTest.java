package ttareungi.bike;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A truck is sent where it is needed, and leaves no new need behind. */
class MovePlanTest {
  private static final int LOW = 15;

  private static StationStock station(
      long id, int docks, boolean open, double place, long available, long repair) {
    return new StationStock(
        id, "S" + id, null, docks, open, 37.5, 126.9 + place, available, 0, repair, LOW);
  }

  private static StationStock station(long id, int docks, double place, long available) {
    return station(id, docks, true, place, available, 0);
  }

  @Test
  void theFullOneGivesToTheEmptyOneThoughAnotherIsNearer() {
    var empty = station(1, 20, 0, 0);
    var near = station(2, 20, 0.01, 12);
    var full = station(3, 20, 0.02, 20);
    assertThat(MovePlan.of(List.of(empty, near, full))).containsExactly(new Move(full, empty, 10));
  }

  @Test
  void ofThoseWithEnoughTheNearestGives() {
    var empty = station(1, 10, 0, 0);
    var far = station(2, 10, 0.05, 8);
    var near = station(3, 10, 0.01, 8);
    assertThat(MovePlan.of(List.of(empty, far, near)))
        .containsExactly(new Move(near, empty, 3), new Move(far, empty, 2));
  }

  @Test
  void aFullOneIsRelievedWhereNobodyNeedsItsBikes() {
    var full = station(1, 10, 0, 10);
    var fine = station(2, 10, 0.01, 5);
    assertThat(MovePlan.of(List.of(full, fine))).containsExactly(new Move(full, fine, 1));
  }

  @Test
  void whatIsClosedOrInRepairStaysWhereItIs() {
    var empty = station(1, 10, true, 0, 0, 0);
    var closed = station(2, 10, false, 0.01, 10, 0);
    var repair = station(3, 10, true, 0.01, 0, 10);
    assertThat(MovePlan.of(List.of(empty, closed, repair))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void afterwardsNoneIsWorseAndNoneHasMoreThanItsDocks(int seed) {
    var random = new Random(seed);
    var stations = new ArrayList<StationStock>();
    for (int id = 1; id <= 60; id++) {
      int docks = 5 + random.nextInt(30);
      long repair = random.nextInt(3);
      long available = random.nextInt((int) (docks - repair) + 1);
      stations.add(
          station(id, docks, random.nextInt(9) > 0, random.nextDouble() / 9, available, repair));
    }
    var moves = MovePlan.of(stations);
    assertThat(moves).isNotEmpty();
    var out = moves.stream().collect(groupingBy(Move::from, summingLong(Move::bikes)));
    var in = moves.stream().collect(groupingBy(Move::to, summingLong(Move::bikes)));
    assertThat(in.keySet()).doesNotContainAnyElementsOf(out.keySet());
    for (var each : stations) {
      long change = in.getOrDefault(each, 0L) - out.getOrDefault(each, 0L);
      var after =
          StockLevel.of(each.docks(), each.bikes() + change, each.available() + change, LOW);
      assertThat(each.available() + change).isNotNegative();
      assertThat(change == 0 || after == StockLevel.FINE || after == StockLevel.LOW)
          .as("%s becomes %s", each, after)
          .isTrue();
      assertThat(each.level() != StockLevel.FINE || after == StockLevel.FINE).isTrue();
      assertThat(change == 0 || each.open()).isTrue();
    }
  }
}
