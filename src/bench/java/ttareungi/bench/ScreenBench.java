package ttareungi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import ttareungi.event.ReservationStatus;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.House;

/**
 * How long the board lags behind what was committed, and how smoothly the window runs meanwhile.
 */
final class ScreenBench {
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration SPAN = Duration.ofSeconds(20);
  private static final Duration SLOW_SPAN = Duration.ofSeconds(40);
  private static final Duration QUIET = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int FEW = 10;
  private static final int MANY = 1_000;

  private final DataDirectory data;
  private final House house;
  private final Screen screen;
  private final Latencies latencies = new Latencies();

  private ScreenBench(DataDirectory data, House house) {
    this.data = data;
    this.house = house;
    screen = Screen.show(house);
    screen.watch(row -> latencies.shown(row.reserveNo(), row.status()));
  }

  static void run() throws Exception {
    var under = Files.createDirectories(Path.of("target/bench"));
    var data = new DataDirectory(Files.createTempDirectory(under, "screen"));
    Bench.print("%s", Screen.choose());
    try (var house = House.open(data, Clock.systemUTC())) {
      City.found(house.desk());
      new ScreenBench(data, house).measure();
    }
  }

  private void measure() throws Exception {
    Bench.print("from the outcome's future having completed to the row on the board (p95 < 200):");
    own(MANY, WARM_UP);
    report("same process", own(FEW, SLOW_SPAN));
    var frames = Frames.begin();
    report("same process", own(MANY, SPAN));
    frames.finish("1,000 events/s asked of the desk");
    report("other process", other(FEW, SLOW_SPAN));
    report("other process", other(MANY, SPAN));
    frames(SPAN);
    Bench.memory("after the screen");
  }

  private double own(int eventsPerSecond, Duration span) {
    latencies.forget();
    return new Load(
            house.desk(),
            1,
            (no, status, at) -> latencies.committed(no, status, Latencies.nanos(at)))
        .run(eventsPerSecond, span);
  }

  private double other(int eventsPerSecond, Duration span) throws IOException {
    latencies.forget();
    var process =
        Child.of(
                OtherProcess.class,
                data.root().toString(),
                Integer.toString(eventsPerSecond),
                span.toString())
            .start();
    try (var lines = process.inputReader(UTF_8)) {
      double rate = Double.parseDouble(lines.readLine());
      lines.lines().map(line -> line.split(" ", -1)).forEach(this::committed);
      return rate;
    }
  }

  private void committed(String[] line) {
    var status = ReservationStatus.valueOf(line[1]);
    latencies.committed(Long.parseLong(line[0]), status, Long.parseLong(line[2]));
  }

  private void report(String what, double rate) {
    Bench.await("all rows", PATIENCE, latencies::allShown);
    var millis = latencies.millis();
    Bench.print(
        "%s, %.0f events/s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms (%d changes, %d"
            + " overtaken)",
        what,
        rate,
        Bench.median(millis),
        Bench.percentile(millis, 0.95),
        Bench.percentile(millis, 0.99),
        Bench.percentile(millis, 1),
        millis.size(),
        latencies.overtaken());
  }

  private void frames(Duration span) {
    var quiet = Frames.begin();
    Bench.parkUntil(System.nanoTime() + QUIET.toNanos());
    quiet.finish("nothing happening");
    var frames = Frames.begin();
    var storm = new Storm(house);
    long last = storm.run(10_000, span);
    long posted = System.nanoTime();
    Bench.await("the feed", PATIENCE, () -> screen.lastSeq() == last);
    double late = (System.nanoTime() - posted) / 1e6;
    frames.finish("10,000 events/s posted to the fan-out");
    Bench.print("the last of %d posted events was in the feed after %.0f ms", storm.posted(), late);
  }
}
