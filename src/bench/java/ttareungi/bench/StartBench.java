package ttareungi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Display;

/**
 * How long the packaged program takes from nothing to a window and to a table with rows, beside a
 * bare window of the same package; a second start; and what the idle program holds. Time begins
 * when the parent asks the system for the process: what the system says later of a process's start
 * is a second out at times.
 */
final class StartBench {
  private static final int ROUNDS = 10;
  private static final double FRAME_LIMIT = 1.5;
  private static final double TABLE_LIMIT = 2.5;
  private static final double SECOND_LIMIT = 0.5;
  private static final int RSS_LIMIT = 300;

  /** Longer than the collector waits before it gives back what nobody uses. */
  private static final Duration IDLE = Duration.ofSeconds(150);

  private record Seen(double frame, double door, double entered, double table) {
    /** All that a person waits for: to be asked, and after the last key. */
    double waits() {
      return door + table - entered;
    }
  }

  private final Map<Sight, List<Seen>> all = new EnumMap<>(Sight.class);
  private final Packaged packaged;
  private final DataDirectory big;
  private final Path log;

  private StartBench(Packaged packaged, DataDirectory big, Path log) {
    this.packaged = packaged;
    this.big = big;
    this.log = log;
  }

  static void run() throws Exception {
    if (!Display.isThere()) {
      throw new IllegalStateException("a start is measured on a display: xvfb-run -a mvn ...");
    }
    var under = Files.createDirectories(Path.of("target/bench"));
    var big = BigHouse.at(under.resolve("big"));
    BigHouse.know(big, Started.PIN);
    var bench = new StartBench(Packaged.copy(under), big, under.resolve("start.log"));
    bench.measure();
    bench.second();
    bench.idle();
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
    Bench.print("medians of %d, alternating, packaged, from the start of the process:", ROUNDS);
    double bare = median(Sight.BARE, Seen::frame);
    Bench.print("%s: first frame %.2f s", Sight.BARE.title, bare);
    for (var sight : List.of(Sight.BOARD, Sight.BIKES)) {
      double frame = median(sight, Seen::frame);
      double table = median(sight, Seen::table);
      Bench.print(
          "%s: first frame %.2f s (%.2f x, limit %.1f), asks for the PIN %.2f s,"
              + " filled %.2f s (%.2f x, limit %.1f)",
          sight.title,
          frame,
          frame / bare,
          FRAME_LIMIT,
          median(sight, Seen::door),
          table,
          table / bare,
          TABLE_LIMIT);
    }
    double waits = median(Sight.TYPED, Seen::waits);
    Bench.print(
        "%s: waits %.2f s to be asked and %.2f s after the last key (together %.2f x)",
        Sight.TYPED.title,
        median(Sight.TYPED, Seen::door),
        waits - median(Sight.TYPED, Seen::door),
        waits / bare);
  }

  private Seen start(Sight sight) throws IOException, InterruptedException {
    long zero = Latencies.nanos(Instant.now());
    var process =
        Packaged.process(packaged.started(), log, sight.name(), big.root().toString()).start();
    var seen = seen(process, sight, zero);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(sight + " did not end well, see " + log);
    }
    return seen;
  }

  private Seen seen(Process process, Sight sight, long zero) {
    var line =
        CompletableFuture.supplyAsync(() -> process.inputReader(UTF_8).lines().findFirst())
            .completeOnTimeout(Optional.empty(), 1, TimeUnit.MINUTES)
            .join();
    if (line.isEmpty()) {
      process.destroyForcibly();
      throw new IllegalStateException(sight + " was not seen, see " + log);
    }
    var times =
        Arrays.stream(line.get().split(" ", -1))
            .mapToDouble(time -> (Long.parseLong(time) - zero) / 1e9)
            .toArray();
    return new Seen(times[0], times[1], times[2], times[3]);
  }

  /** The first says so once it came forward: the second ends then. */
  private void second() throws Exception {
    Files.deleteIfExists(doorbell()); // of one that was killed
    var first = Packaged.process(packaged.program(), log, "--data=" + big.root()).start();
    var times = new ArrayList<Double>();
    awaitWindow();
    for (int round = 0; round <= ROUNDS; round++) {
      long begin = System.nanoTime();
      var second = Packaged.process(packaged.program(), log, "--data=" + big.root()).start();
      if (!second.waitFor(1, TimeUnit.MINUTES) || second.exitValue() != 0) {
        throw new IllegalStateException("the second start did not end well, see " + log);
      }
      times.add((System.nanoTime() - begin) / 1e9);
    }
    first.destroy();
    first.waitFor();
    var warm = times.subList(1, times.size());
    Bench.print(
        "a second start brings the window forward and ends: median %.2f s, worst %.2f (limit %.1f)",
        Bench.median(warm), Bench.percentile(warm, 1), SECOND_LIMIT);
  }

  private void awaitWindow() {
    Bench.await("the first window", Duration.ofMinutes(1), () -> Files.exists(doorbell()));
  }

  private Path doorbell() {
    return big.root().resolve("admin.sock");
  }

  private void idle() throws Exception {
    var process =
        Packaged.process(packaged.started(), log, Sight.BOARD.name(), big.root().toString(), "stay")
            .start();
    var _ = seen(process, Sight.BOARD, 0);
    Bench.parkUntil(System.nanoTime() + IDLE.toNanos());
    Bench.print(
        "idle, signed in, every section made: RSS %d MB (limit %d)",
        Memory.resident(process.pid()), RSS_LIMIT);
    process.destroy();
    process.waitFor();
  }

  private double median(Sight sight, ToDoubleFunction<Seen> of) {
    return Bench.median(
        all.getOrDefault(sight, List.of()).stream().mapToDouble(of).boxed().toList());
  }
}
