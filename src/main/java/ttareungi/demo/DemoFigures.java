package ttareungi.demo;

import java.util.Map;
import ttareungi.event.BikeState;

/** What a demo brings, in figures. */
public record DemoFigures(
    long stations, Map<BikeState, Long> bikes, long riders, long reservations, long events) {
  public DemoFigures {
    bikes = Map.copyOf(bikes);
  }

  public long bikes(BikeState state) {
    return bikes.getOrDefault(state, 0L);
  }

  public long allBikes() {
    return bikes.values().stream().mapToLong(Long::longValue).sum();
  }
}
