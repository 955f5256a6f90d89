package ttareungi.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import ttareungi.event.BikeColour;
import ttareungi.event.Position;
import ttareungi.kernel.Actors;
import ttareungi.kernel.RequestId;
import ttareungi.station.OpenStation;

/** The invented city: its stations, and how it rides on an ordinary day. */
final class DemoCity {
  static final String OPERATOR = Actors.operator("demo");

  private static final long FIRST = 101;
  private static final long HUNDRED = 100;

  /** Reservations by hour, from midnight on. */
  static final List<Integer> HOURS =
      List.of(
          7, 5, 3, 2, 3, 10, 27, 52, 60, 40, 30, 31, 42, 40, 36, 38, 46, 62, 78, 60, 44, 34, 24,
          15);

  private DemoCity() {}

  /** Stations that somebody has opened keep their numbers: those of the city begin behind them. */
  static List<OpenStation> stations(Set<Long> taken) {
    long first =
        LongStream.iterate(FIRST, next -> next + HUNDRED)
            .filter(start -> LongStream.range(start, start + HUNDRED).noneMatch(taken::contains))
            .findFirst()
            .orElseThrow();
    return stations(first - FIRST);
  }

  /** One line a station: number, name, English name, docks, latitude, longitude. */
  private static List<OpenStation> stations(long shift) {
    try {
      return Resources.readLines(Resources.getResource("demo/stations.csv"), UTF_8).stream()
          .map(line -> station(line.split(",", -1), shift))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's stations", e);
    }
  }

  private static OpenStation station(String[] cells, long shift) {
    return new OpenStation(
        RequestId.next(),
        OPERATOR,
        Long.parseLong(cells[0]) + shift,
        cells[1],
        cells[2],
        Integer.parseInt(cells[3]),
        new Position(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])));
  }

  /** Mostly green, as in the city. */
  static BikeColour colour(RandomGenerator random) {
    int percent = random.nextInt(100);
    if (percent < 62) {
      return BikeColour.GREEN;
    }
    var others = BikeColour.values();
    return percent < 80 ? BikeColour.WHITE : others[2 + percent % (others.length - 2)];
  }
}
