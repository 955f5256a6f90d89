package ttareungi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import ttareungi.kernel.Outcome;
import ttareungi.reservation.ReserveBike;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.House;

/** Reservations a second, durable before they are acknowledged, beside a raw JDBC loop. */
final class DeskBench {
  private static final int ROUNDS = 9;
  private static final int ALONE = 1_500;
  private static final int TOGETHER = 10_000;
  private static final int SUBMITTERS = 64;

  private final House house;
  private final RawLoop raw;
  private final AtomicLong nextDesk = new AtomicLong();
  private long nextRaw;

  private DeskBench(House house, RawLoop raw) {
    this.house = house;
    this.raw = raw;
  }

  static void run() throws Exception {
    var root = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "desk");
    var desk = new DataDirectory(root.resolve("desk"));
    var rawFile = new DataDirectory(root.resolve("raw")).create();
    House.open(desk, Clock.systemUTC()).close();
    House.openMain(rawFile).close();
    fill(desk.database());
    fill(rawFile.database());
    try (var house = House.open(desk, Clock.systemUTC());
        var raw = new RawLoop(rawFile.database())) {
      new DeskBench(house, raw).measure();
    }
  }

  private static void fill(Path file) throws SQLException {
    int most = (ROUNDS + 1) * (ALONE + TOGETHER);
    var numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < %d) ";
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = db.createStatement()) {
      statement.execute("insert into station values (1, 'Bench', null, 200, 1)");
      statement.execute(
          "insert into bike " + numbers.formatted(most)
              + "select i, 'GREEN', '2026-01-01', 1, null, 'AVAILABLE', 0, null from n");
      statement.execute(
          "insert into rider " + numbers.formatted(most) + "select i, 1000, 0 from n");
    }
  }

  private void measure() throws Exception {
    var loop = new ArrayList<Double>();
    var one = new ArrayList<Double>();
    var many = new ArrayList<Double>();
    for (int round = 0; round <= ROUNDS; round++) {
      double r = rate(ALONE, this::rawLoop);
      double o = rate(ALONE, this::alone);
      double m = rate(TOGETHER, this::together);
      Bench.print("round %d: raw %.0f/s, desk with 1 thread %.0f/s, with 64 %.0f/s", round, r, o, m);
      if (round > 0) { // the first warms up
        loop.add(r);
        one.add(o / r);
        many.add(m / r);
      }
    }
    Bench.print("raw JDBC, one commit each: %.0f/s (median of %d)", Bench.median(loop), ROUNDS);
    Bench.print("desk, 1 thread:   %.2f x raw (at least 0.6)", Bench.median(one));
    Bench.print("desk, 64 threads: %.2f x raw (at least 3)", Bench.median(many));
    Bench.memory("after the desk");
  }

  private interface Load {
    void run() throws Exception;
  }

  private static double rate(int count, Load load) throws Exception {
    long before = System.nanoTime();
    load.run();
    return count * 1e9 / (System.nanoTime() - before);
  }

  private void rawLoop() throws SQLException {
    for (int n = 0; n < ALONE; n++) {
      raw.reserve(++nextRaw, 2 * nextRaw);
    }
  }

  private void alone() {
    for (int n = 0; n < ALONE; n++) {
      reserve();
    }
  }

  private void together() throws Exception {
    try (var submitters = Executors.newFixedThreadPool(SUBMITTERS)) {
      var all = new ArrayList<java.util.concurrent.Future<?>>();
      for (int n = 0; n < TOGETHER; n++) {
        all.add(submitters.submit(this::reserve));
      }
      for (var each : List.copyOf(all)) {
        each.get();
      }
    }
  }

  private void reserve() {
    long n = nextDesk.incrementAndGet();
    var command = new ReserveBike(UUID.randomUUID().toString(), "kiosk:1", n, n);
    if (!(house.desk().submit(command).join() instanceof Outcome.Accepted)) {
      throw new IllegalStateException("refused: " + command);
    }
  }
}
