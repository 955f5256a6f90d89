package ttareungi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.House;

/**
 * How long the program takes from nothing to a window and to what it shows, beside a bare window.
 * Time begins when the parent asks the system for the process: what the system says later of a
 * process's start is a second out at times.
 */
final class StartBench {
  private static final int ROUNDS = 5;

  private record Seen(double frame, double table, double heap, double rss) {}

  private final Map<Sight, List<Seen>> all = new EnumMap<>(Sight.class);
  private final DataDirectory empty;
  private final DataDirectory big;

  private StartBench(DataDirectory empty, DataDirectory big) {
    this.empty = empty;
    this.big = big;
  }

  static void run() throws Exception {
    var under = Files.createDirectories(Path.of("target/bench"));
    Bench.print("%s", Screen.choose());
    var big = BigHouse.at(under.resolve("big"));
    var empty = new DataDirectory(Files.createTempDirectory(under, "empty"));
    House.open(empty, java.time.Clock.systemUTC()).close();
    new StartBench(empty, big).measure();
  }

  private void measure() throws Exception {
    for (int round = 0; round <= ROUNDS; round++) {
      for (var sight : Sight.values()) {
        var seen = start(sight);
        if (round > 0) { // before the first, the disk's cache was cold
          all.computeIfAbsent(sight, _ -> new ArrayList<>()).add(seen);
        }
      }
    }
    Bench.print("medians of %d, alternating, from the JVM's start:", ROUNDS);
    for (var sight : Sight.values()) {
      Bench.print(
          "%s: first frame %.2f s, %s %.2f s; then heap %.0f MB, RSS %.0f MB",
          sight.title,
          median(sight, Seen::frame),
          sight.name().startsWith("B") ? "filled" : "first page",
          median(sight, Seen::table),
          median(sight, Seen::heap),
          median(sight, Seen::rss));
    }
  }

  private Seen start(Sight sight) throws IOException, InterruptedException {
    var data = sight == Sight.EMPTY ? empty : big;
    long zero = Latencies.nanos(Instant.now());
    var process = Child.of(Started.class, sight.name(), data.root().toString()).start();
    try (var lines = process.inputReader(UTF_8)) {
      var line = lines.readLine();
      if (line == null || process.waitFor() != 0) {
        throw new IllegalStateException(sight + " was not seen: " + line);
      }
      var numbers = Arrays.stream(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
      return new Seen((numbers[0] - zero) / 1e9, (numbers[1] - zero) / 1e9, numbers[2], numbers[3]);
    }
  }

  private double median(Sight sight, ToDoubleFunction<Seen> of) {
    return Bench.median(
        all.getOrDefault(sight, List.of()).stream().mapToDouble(of).boxed().toList());
  }
}
