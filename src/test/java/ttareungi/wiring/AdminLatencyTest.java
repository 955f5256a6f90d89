package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static ttareungi.wiring.TestHouse.cancelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.admin.Remembered;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.dashboard.BoardRowModel;
import ttareungi.ui.admin.dashboard.DashboardViewModel;

/** From the commit to the patched row: the dashboard works with no scene. */
class AdminLatencyTest extends FxTest {
  private static final int TIMES = 100;
  private static final int MOST_MILLIS = 200;

  @TempDir Path data;

  @Test
  void aCommitIsOnTheBoardWithin200MillisecondsAtP95() throws InterruptedException {
    try (var house = TestHouse.withStation(data)) {
      house.register(1);
      house.buy(10, 5_000);
      var model =
          onFx(() ->
              new DashboardViewModel(
                  HouseForAdmin.of(
                      house.house(), new Seat(), Remembered.in(data.resolve("kept")))));
      var patched = new ArrayBlockingQueue<Long>(10 * TIMES);
      runFx(() ->
          model
              .rows()
              .addListener(
                  (Change<? extends BoardRowModel> change) -> patched.add(System.nanoTime())));
      runFx(model::show);
      List<Long> took = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        long no = house.reserve(10, 1);
        long committed = System.nanoTime();
        took.add((next(patched) - committed) / 1_000_000);
        house.does(cancelling(10, no));
        assertThat(next(patched)).isPositive();
      }
      runFx(model::hide);
      assertThat(took.stream().sorted().toList().get(TIMES * 95 / 100))
          .as("p95 of %s", took)
          .isLessThan(MOST_MILLIS);
    }
  }

  private static long next(ArrayBlockingQueue<Long> patched) throws InterruptedException {
    return Objects.requireNonNull(patched.poll(20, TimeUnit.SECONDS), "the row never came");
  }
}
