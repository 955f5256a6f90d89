package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ttareungi.ui.FxTest;
import ttareungi.ui.fx.Fx;

/** In which order a window that is on screen comes to be. */
class AdminOpeningTest extends FxTest {
  private static final int FRAMES_OF_AN_OPENING = 2;

  @TempDir Path data;
  private TestHouse house;
  private AdminStage admin;

  @BeforeEach
  void open() {
    house = TestHouse.withStation(data);
    AdminStage.knowPark(house);
    admin = AdminStage.waiting();
  }

  @AfterEach
  void close() {
    admin.close();
    house.close();
  }

  private void frames(int count) {
    var left = new AtomicInteger(count);
    runFx(() -> afterEach(left));
    admin.await(() -> left.get() == 0);
  }

  private void afterEach(AtomicInteger left) {
    var scene = admin.window.shell().root().getScene();
    Fx.afterFrame(
        scene,
        () -> {
          if (left.decrementAndGet() > 0) {
            afterEach(left);
          }
        });
  }

  private boolean isThere(String node) {
    return admin.window.shell().root().lookup(node) != null;
  }

  @Test
  void theDoorComesBeforeWhatStandsBehindIt() {
    runFx(() -> {
      assertThat(isThere(".outline")).isTrue();
      admin.window.ready(house.house());
      assertThat(isThere("#door-pin")).isTrue();
      assertThat(isThere("#nav")).isFalse();
    });
    admin.await(() -> isThere("#nav-bikes") && !isThere(".outline"));
    runFx(() -> assertThat(isThere("#door-pin")).isTrue());
  }

  /** The data may go, as in a restore, before all of the window stands. */
  @Test
  void whatWasLeftMeanwhileIsNotOpened() {
    runFx(() -> {
      admin.window.ready(house.house());
      admin.window.shell().leave();
    });
    frames(FRAMES_OF_AN_OPENING + 1);
    runFx(() -> assertThat(admin.window.dashboard()).isNull());
    runFx(() -> admin.window.ready(house.house()));
    admin.await(() -> admin.window.dashboard() != null);
  }
}
