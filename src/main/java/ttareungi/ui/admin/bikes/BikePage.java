package ttareungi.ui.admin.bikes;

import jakarta.data.Limit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.BikeRow;
import ttareungi.bike.StateCount;
import ttareungi.event.BikeState;

/**
 * One page of the list, read by key: a page far down costs what the first costs.
 *
 * @param before how many bikes of the filter come before its first row
 * @param counts of all bikes, by state
 */
record BikePage(List<BikeRow> rows, long before, Map<BikeState, Long> counts) {
  static final int SIZE = 50;

  /**
   * Where a page begins: after a bike, or else so that it ends before one.
   *
   * @param state only bikes in it; null for all
   */
  record Ask(long bikeId, boolean forward, @Nullable BikeState state) {}

  static BikePage read(BikeRepository bikes, Ask ask) {
    var rows = rows(bikes, ask);
    long first = rows.isEmpty() ? 0 : rows.getFirst().bikeId();
    return new BikePage(
        rows,
        bikes.countBefore(first, ask.state()),
        bikes.countByState().stream()
            .collect(Collectors.toMap(StateCount::state, StateCount::count)));
  }

  private static List<BikeRow> rows(BikeRepository bikes, Ask ask) {
    var limit = Limit.of(SIZE);
    return ask.forward()
        ? bikes.page(ask.bikeId(), ask.state(), limit)
        : bikes.pageBefore(ask.bikeId(), ask.state(), limit).reversed();
  }

  long count(@Nullable BikeState state) {
    return state == null
        ? counts.values().stream().mapToLong(Long::longValue).sum()
        : counts.getOrDefault(state, 0L);
  }
}
