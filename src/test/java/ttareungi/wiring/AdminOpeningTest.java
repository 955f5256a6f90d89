package ttareungi.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
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

  /** Of the toolkit, which has them for windows that are gone as well. */
  private void pulses(int count) {
    var left = new AtomicInteger(count);
    var timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            left.decrementAndGet();
          }
        };
    runFx(timer::start);
    admin.await(() -> left.get() <= 0);
    runFx(timer::stop);
  }

  private @Nullable String focused() {
    var owner = admin.stage.getScene().getFocusOwner();
    return owner == null ? null : owner.getId();
  }

  private Parent root() {
    return admin.window.shell().root();
  }

  private boolean isThere(String node) {
    return root().lookup(node) != null;
  }

  @Test
  void theDoorComesBeforeWhatStandsBehindIt() {
    var behind = new ArrayList<Boolean>();
    runFx(() -> {
      assertThat(isThere(".outline")).isTrue();
      var scene = admin.stage.getScene();
      scene.addPostLayoutPulseListener(() -> {
        if (isThere("#door-pin")) {
          behind.add(isThere("#nav"));
        }
      });
      admin.window.ready(house.house());
      assertThat(isThere("#nav")).isFalse();
    });
    admin.await(() -> isThere("#nav-bikes") && !isThere(".outline"));
    runFx(() -> assertThat(isThere("#door-pin")).isTrue());
    assertThat(behind).first().isEqualTo(false);
  }

  /** What comes later moves what somebody is about to touch. */
  @Test
  void theDoorStandsWithAllThatIsOnIt() {
    var people = new ArrayList<Integer>();
    runFx(() -> {
      admin
          .stage
          .getScene()
          .addPostLayoutPulseListener(() -> {
            if (isThere("#door-pin")) {
              people.add(root().lookupAll(".person").size());
            }
          });
      admin.window.ready(house.house());
    });
    admin.await(() -> isThere("#nav-bikes"));
    assertThat(people).isNotEmpty().containsOnly(1);
  }

  /** Before there was a page, nothing on it had the focus. */
  @Test
  void whoeverHasSignedInHasTheKeysOfThePage() {
    runFx(() -> admin.window.ready(house.house()));
    admin.await(() -> isThere("#nav-dashboard"));
    admin.click("#door-pin");
    admin.robot.write(TestHouse.PIN).type(KeyCode.ENTER);
    admin.await(() -> "nav-dashboard".equals(focused()));
  }

  /** As by somebody who types before looking. */
  @Test
  void halfAPinIsNoTry() {
    var problems = new ArrayList<String>(); // a wrong one would be told at once
    runFx(() -> {
      admin
          .window
          .shell()
          .door()
          .problemProperty()
          .subscribe(now -> problems.add(String.valueOf(now)));
      admin.window.ready(house.house());
    });
    admin.await(() -> isThere("#nav-dashboard"));
    admin.click("#door-pin");
    admin.robot.write(TestHouse.PIN.substring(2)).type(KeyCode.ENTER);
    admin.await(() -> admin.node("#door-enter").isDisabled());
    admin.robot.eraseText(TestHouse.PIN.length());
    admin.robot.write(TestHouse.PIN).type(KeyCode.ENTER);
    admin.await(() -> admin.window.shell().seat().whoProperty().get() != null);
    assertThat(problems).containsOnly("null");
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

  /** Nor is a window that is gone. */
  @Test
  void aWindowClosedMeanwhileIsNotFilled() {
    runFx(() -> {
      admin.window.ready(house.house());
      admin.stage.hide();
    });
    pulses(FRAMES_OF_AN_OPENING + 1);
    runFx(() -> assertThat(admin.window.dashboard()).isNull());
  }
}
