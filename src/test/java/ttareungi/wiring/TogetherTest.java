package ttareungi.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.dashboard.BoardRowModel;

/** Two kiosk programs and an admin program on one data directory. */
class TogetherTest extends FxTest {
  private static final Logger LOG = LoggerFactory.getLogger(TogetherTest.class);
  private static final long MOST_MILLIS = 1_000;

  @TempDir Path data;

  /** A kiosk of another program, and what its screen shows. */
  private static final class Other implements AutoCloseable {
    private final Process process;
    private final BlockingQueue<String> said = new ArrayBlockingQueue<>(1_000);

    Other(Path data, long rider) throws IOException {
      var child = Child.of(OtherKiosk.class, Child.classPath(), data.toString(), "" + rider);
      child.command().addAll(1, ManagementFactory.getRuntimeMXBean().getInputArguments());
      process = child.start();
      Thread.ofPlatform().daemon().start(() -> listen(process.inputReader(UTF_8)));
    }

    private void listen(BufferedReader out) {
      out.lines().forEach(said::add);
    }

    /** When it came; whatever else is said before does not matter. */
    long when(String what) throws InterruptedException {
      while (true) {
        var line = said.poll(60, TimeUnit.SECONDS);
        Objects.requireNonNull(line, "never said: " + what);
        if (line.startsWith(what + " ")) {
          return Long.parseLong(line.substring(what.length() + 1));
        }
      }
    }

    void take(int dock) {
      try {
        var to = process.outputWriter(UTF_8);
        to.write(dock + "\n");
        to.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  @Test
  void whatOneDoesTheOthersShowWithinASecond() throws Exception {
    try (var house = furnished();
        var admin = AdminStage.over(house);
        var one = new Other(data, 10);
        var two = new Other(data, 11)) {
      admin.await(() -> admin.dashboard().loadedProperty().get());
      var rows = new ArrayBlockingQueue<Long>(100);
      runFx(() ->
          admin
              .dashboard()
              .rows()
              .addListener(
                  (Change<? extends BoardRowModel> _) -> rows.add(Instant.now().toEpochMilli())));
      one.when("free 4");
      two.when("free 4");
      one.take(1);
      long first = one.when("reserve");
      long onKiosk = two.when("free 3") - first;
      long onBoard = next(rows) - first;
      long registered = Instant.now().toEpochMilli();
      house.register(5);
      long fromAdmin = two.when("free 4") - registered;
      two.take(2);
      long second = two.when("reserve");
      long onBoardAgain = next(rows) - second;
      LOG.info("shown after {}, {}, {} and {} ms", onKiosk, onBoard, fromAdmin, onBoardAgain);
      assertThat(List.of(onKiosk, onBoard, fromAdmin, onBoardAgain))
          .allSatisfy(millis -> assertThat(millis).isBetween(0L, MOST_MILLIS));
      house.settle();
      assertThat(admin.dashboard().rows()).hasSize(2);
    }
  }

  private static long next(BlockingQueue<Long> rows) throws InterruptedException {
    return Objects.requireNonNull(rows.poll(60, TimeUnit.SECONDS), "no row came");
  }

  private TestHouse furnished() {
    var house = TestHouse.withStation(data);
    for (long bike = 1; bike <= 4; bike++) {
      house.register(bike);
    }
    house.buy(10, 5_000);
    house.buy(11, 5_000);
    house.givePin(10);
    house.givePin(11);
    return house.settle();
  }
}
