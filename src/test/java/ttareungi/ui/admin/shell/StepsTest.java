package ttareungi.ui.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.ui.FxTest;

class StepsTest extends FxTest {
  private final Steps steps = new Steps();
  private final List<String> done = new CopyOnWriteArrayList<>();
  private final List<Throwable> heard = new CopyOnWriteArrayList<>();
  private Scene scene;
  private Stage stage;

  @BeforeEach
  void window() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    steps.onBroken(heard::add);
    scene = onFx(() -> new Scene(new StackPane(), 200, 100));
    runFx(() -> {
      stage.setScene(scene);
      stage.show();
    });
  }

  @AfterEach
  void close() {
    runFx(stage::hide);
  }

  private void first() {
    done.add("first");
    steps.next(scene, () -> done.add("second"));
    assertThat(done).containsExactly("first");
  }

  @Test
  void eachComesAfterAFrameOfItsOwn() throws TimeoutException {
    runFx(() -> {
      steps.next(scene, this::first);
      assertThat(done).isEmpty();
    });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.size() == 2);
    assertThat(done).containsExactly("first", "second");
    assertThat(heard).isEmpty();
  }

  @Test
  void whereNobodySeesItItIsDoneAtOnce() {
    steps.next(null, () -> done.add("now"));
    assertThat(done).containsExactly("now");
  }

  @Test
  void whatCannotBeMadeIsHeardOf() throws TimeoutException {
    var failure = new AssertionError("cannot be made");
    runFx(() ->
        steps.next(
            scene,
            () -> {
              throw failure;
            }));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !heard.isEmpty());
    assertThat(heard).containsExactly(failure);
  }
}
