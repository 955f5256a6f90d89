package ttareungi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import ttareungi.kernel.Actors;
import ttareungi.kernel.RequestId;
import ttareungi.operator.AddFirstOperator;
import ttareungi.operator.OperatorRepository;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.Databases;
import ttareungi.wiring.House;

/**
 * 2,800 stations, 45,000 bikes, 100,000 riders, a million reservations over 400 days, written
 * straight into the real schema with every constraint and trigger on.
 *
 * <p>True: each rider's balance is the sum of the ledger; each reservation has its fee, and a
 * refund where it was cancelled or expired; every day but the last two is closed with the ledger's
 * sums; open reservations and bikes agree; the log is gapless and chained, with every station,
 * bike, reservation, and end of one. Not true: the log has no payments, no points and no start of a
 * ride that is over, so the dashboard, filled from the tables, has times of start and sums of
 * points that a replay would not make; a ledger's entries are ordered by kind; holds of the open
 * reservations last a year, or the first start would let them lapse. What hangs at the terminal is
 * settled by the first start, as ever.
 */
final class BigHouse {
  private static final long OPERATOR = 1;

  private BigHouse() {}

  /** Made when there is none yet of this day. */
  static DataDirectory at(Path root) throws Exception {
    var data = new DataDirectory(root.resolve(LocalDate.now(java.time.ZoneOffset.UTC).toString()));
    if (!Files.exists(made(data))) {
      if (Files.exists(data.root())) {
        throw new IllegalStateException(data.root() + " was left half made: delete it");
      }
      long begin = System.nanoTime();
      make(data.create());
      Files.writeString(data.config(), "backup.at=\n"); // it would begin while others are measured
      Files.createFile(made(data));
      Bench.print("made the big house in %.0f s", (System.nanoTime() - begin) / 1e9);
    }
    return data;
  }

  /** One operator who may do everything, if there is none yet. */
  static void know(DataDirectory data, String pin) {
    try (var house = House.open(data, Clock.systemUTC())) {
      if (house.reader().read(OperatorRepository.class, all -> all.find(OPERATOR)).isEmpty()) {
        var hash = house.pins().hash(pin.toCharArray());
        var first = new AddFirstOperator(RequestId.next(), Actors.HOUSE, OPERATOR, "bench", hash);
        var outcome = house.desk().submit(first).join();
        Bench.print("the operator of the big house: %s", outcome);
      }
    }
  }

  private static Path made(DataDirectory data) {
    return data.root().resolve("made");
  }

  private static void make(DataDirectory data) throws SQLException, IOException {
    Databases.main(data).close();
    Databases.dashboard(data).close();
    try (var db = open(data.database())) {
      Function.create(db, "chained", new Chained());
      run(db, "big-main.sql");
    }
    try (var db = open(data.dashboard());
        var statement = db.createStatement()) {
      statement.execute("attach '" + data.database() + "' as house");
      run(db, "big-dashboard.sql");
    }
  }

  private static Connection open(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-400_000);
    config.enforceForeignKeys(true);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** Statements end with a semicolon at a line's end. */
  private static void run(Connection db, String script) throws SQLException, IOException {
    var sql = Resources.toString(Resources.getResource(BigHouse.class, script), UTF_8);
    try (var statement = db.createStatement()) {
      for (var each : sql.split(";\n", -1)) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
    }
  }
}
