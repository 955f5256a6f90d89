package ttareungi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.sqlite.Function;
import ttareungi.desk.CommandDesk;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.RequestId;
import ttareungi.reservation.ReserveBike;
import ttareungi.store.DataDirectory;
import ttareungi.store.Database;
import ttareungi.wiring.Databases;
import ttareungi.wiring.House;
import ttareungi.wiring.Rules;

/** Reservations a second, durable before they are acknowledged, beside raw JDBC in the same run. */
final class DeskBench {
  private static final int ROUNDS = 9;
  private static final int ALONE = 1_500;
  private static final int TOGETHER = 9_600;
  private static final int SUBMITTERS = 64;

  private final Lane loop = new Lane("raw JDBC, one commit each", ALONE);
  private final Lane groups =
      new Lane("raw JDBC, one commit for 64: what no desk can pass", TOGETHER);
  private final Lane one = new Lane("desk, 1 thread", ALONE);
  private final Lane many = new Lane("desk, 64 threads", TOGETHER);
  private final Lane house = new Lane("desk, 64 threads, the dashboard following", TOGETHER);

  private DeskBench() {}

  static void run() throws Exception {
    new DeskBench()
        .measure(
            Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "desk"));
  }

  private void measure(Path root) throws Exception {
    var aloneIn = filled(root.resolve("alone"));
    var houseIn = told(filled(root.resolve("house")));
    var rawIn = filled(root.resolve("raw"));
    try (var raw = new RawLoop(rawIn.database());
        var database = Databases.main(aloneIn);
        var desk = desk(database)) {
      for (int round = 0; round <= ROUNDS; round++) {
        loop.run(n -> raw.reserve(n), 1);
        groups.run(n -> raw.reserve(n, SUBMITTERS), SUBMITTERS);
        one.run(n -> reserve(desk, n), 1);
        many.run(desk);
      }
    }
    try (var whole =
        House.open(houseIn, Clock.systemUTC())) { // its dashboard lags into what follows
      for (int round = 0; round <= ROUNDS; round++) {
        house.run(whole.desk());
      }
    }
    for (var lane : List.of(loop, groups, one, many, house)) {
      lane.print(loop);
    }
    Bench.memory("after the desk");
  }

  private static CommandDesk desk(Database database) {
    return new CommandDesk(database.write(), Rules.standard(), Clock.systemUTC(), () -> {});
  }

  private static DataDirectory filled(Path directory) throws IOException, SQLException {
    var data = new DataDirectory(directory).create();
    Files.writeString(data.config(), "backup.at=\n"); // it would begin while others are measured
    Databases.main(data).close();
    int most = (ROUNDS + 1) * (2 * ALONE + 3 * TOGETHER) + 1;
    var numbers =
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < %d) "
            .formatted(most);
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + data.database());
        var statement = db.createStatement()) {
      statement.execute(
          "insert into station (station_id, name, docks, open) values (1, 'Bench', 200, 1)");
      statement.execute(
          "insert into bike "
              + numbers
              + "select i, 'GREEN', '2026-01-01', 1, null, 'AVAILABLE', 0, null from n");
      statement.execute(
          "insert into rider (user_id, balance, joined_at) "
              + numbers
              + "select i, 1000, 0 from n");
    }
    return data;
  }

  /** Puts the station and the bikes into the log too, for the dashboard to hear of them. */
  private static DataDirectory told(DataDirectory data) throws SQLException {
    try (var db = DriverManager.getConnection("jdbc:sqlite:" + data.database());
        var statement = db.createStatement()) {
      Function.create(db, "chained", new Chained());
      statement.execute(
          """
          insert into event_log
            with said (seq, type, payload) as (
              select 1, 'StationOpened', json_object('stationId', 1, 'name', 'Bench', 'docks', 200)
              union all
              select bike_id + 1, 'BikeRegistered', json_object('bikeId', bike_id, 'colour', colour,
                'registeredOn', registered_on, 'stationId', 1) from bike order by 1)
            select seq, 'e' || seq, 0, 'operator:bench', type, payload,
              chained(seq, 0, 'e' || seq, 'operator:bench', type, payload) from said
          """);
    }
    return data;
  }

  private static void reserve(Desk desk, long n) {
    var command = new ReserveBike(RequestId.next(), "kiosk:1", n, n);
    if (!(desk.submit(command).join() instanceof Outcome.Accepted)) {
      throw new IllegalStateException("refused: " + command);
    }
  }

  private interface Step {
    void run(long n) throws Exception;
  }

  /** One way to reserve, and what it was measured at; the first round warms up. */
  private static final class Lane {
    /** Lanes that share a file take numbers from one counter. */
    private static final AtomicLong NEXT = new AtomicLong(1);

    private final String name;
    private final int count;
    private final List<Double> rates = new ArrayList<>();

    Lane(String name, int count) {
      this.name = name;
      this.count = count;
    }

    void run(Step step, int each) throws Exception {
      long first = NEXT.getAndAdd(count);
      long before = System.nanoTime();
      for (long n = first; n < first + count; n += each) {
        step.run(n);
      }
      rates.add(count * 1e9 / (System.nanoTime() - before));
    }

    void run(Desk desk) throws Exception {
      long first = NEXT.getAndAdd(count);
      long before = System.nanoTime();
      try (var submitters = Executors.newFixedThreadPool(SUBMITTERS)) {
        var all = new ArrayList<Future<?>>();
        for (long n = first; n < first + count; n++) {
          long number = n;
          all.add(submitters.submit(() -> reserve(desk, number)));
        }
        for (var each : all) {
          each.get();
        }
      }
      rates.add(count * 1e9 / (System.nanoTime() - before));
    }

    void print(Lane base) {
      var ratios = new ArrayList<Double>();
      for (int round = 1; round < rates.size(); round++) {
        ratios.add(rates.get(round) / base.rates.get(round));
      }
      Bench.print(
          "%-52s %6.0f/s  %5.2f x the first (medians of %d rounds)",
          name, Bench.median(rates.subList(1, rates.size())), Bench.median(ratios), ratios.size());
    }
  }
}
