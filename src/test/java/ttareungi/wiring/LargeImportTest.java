package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import ttareungi.csv.Sheet;
import ttareungi.csv.Subject;
import ttareungi.ui.FxTest;

/** The largest file that is taken. */
class LargeImportTest extends FxTest {
  /** What another process waits for the database before it gives up. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Milliseconds that the screen's thread may compute in one go. */
  private static final long IN_ONE_GO = 100;

  @TempDir Path data;
  @TempDir Path files;

  @Test
  void nobodyWaitsForItInVain() {
    var file = ImportFile.bikes(files.resolve("bikes.csv"), Sheet.MOST_ROWS, 200);
    try (var house = TestHouse.at(data)) {
      ImportFile.stations(house, Sheet.MOST_ROWS / 200, 200);
      long start = System.nanoTime();
      var trial = ImportFile.trial(house, Subject.BIKES, file);
      long tried = System.nanoTime();
      assertThat(trial.ready()).isEqualTo(Sheet.MOST_ROWS);
      var command = trial.command().apply(TestHouse.id(), "test");
      var began = new AtomicLong();
      var decided = new AtomicLong();
      house
          .house()
          .progress()
          .watch(
              command.requestId(),
              (done, of) -> {
                (done == 0 ? began : decided).set(System.nanoTime());
                return true;
              });
      house.does(command);
      long done = System.nanoTime();
      LoggerFactory.getLogger(LargeImportTest.class)
          .warn(
              "{} rows: dry run {} ms, import {} ms, of these rows {} ms, log {} ms",
              Sheet.MOST_ROWS,
              (tried - start) / 1_000_000,
              (done - tried) / 1_000_000,
              (decided.get() - began.get()) / 1_000_000,
              (done - decided.get()) / 1_000_000);
      assertThat(Duration.ofNanos(done - began.get())).isLessThan(PATIENCE);
      house.settle();
    }
  }

  /** Every event of it comes to a window that is open. Waiting may be for others; computing not. */
  @Test
  void aWindowTakesAllOfItAndIsNeverHeldUp() {
    var file = ImportFile.bikes(files.resolve("bikes.csv"), Sheet.MOST_ROWS, 200);
    try (var house = TestHouse.at(data)) {
      ImportFile.stations(house, Sheet.MOST_ROWS / 200, 200);
      try (var admin = AdminStage.over(house)) {
        runFx(() -> admin.window.shell().askForFiles(new FixedFiles(file)));
        admin.click("#nav-bikes").click("#import-bikes");
        var pulse = new Pulse();
        admin.click("#csv-choose");
        admin.await(() -> !admin.node("#csv-start").isDisabled());
        long trying = pulse.longest();
        var _ = pulse.mostComputed();
        admin.click("#csv-start");
        admin.awaitShown("#csv-done");
        long importing = pulse.longest();
        house.settle();
        admin.click("#csv-done");
        admin.await(() -> !admin.bikes().rows().isEmpty());
        long after = pulse.longest();
        long computed = pulse.mostComputed();
        pulse.close();
        LoggerFactory.getLogger(LargeImportTest.class)
            .warn(
                "longest pause: trying {} ms, importing {} ms, after {} ms; computed in one go {}"
                    + " ms",
                trying,
                importing,
                after,
                computed);
        assertThat(computed).isLessThanOrEqualTo(IN_ONE_GO);
      }
    }
  }
}
