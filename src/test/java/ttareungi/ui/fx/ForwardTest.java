package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ttareungi.ui.FxTest;

class ForwardTest extends FxTest {
  private Stage window;
  private Stage other;

  @BeforeEach
  void open() {
    window = onFx(ForwardTest::shown);
    other = onFx(ForwardTest::shown);
  }

  @AfterEach
  void close() {
    runFx(() -> List.of(window, other).forEach(Stage::close));
  }

  private static Stage shown() {
    var stage = new Stage();
    stage.setScene(new Scene(new StackPane(), 200, 200));
    stage.show();
    stage.requestFocus();
    return stage;
  }

  @Test
  void whatIsBehindAnotherHasTheFocus() {
    Awaitility.await().until(() -> onFx(other::isFocused));
    assertThat(onFx(() -> Forward.bring(window))).isTrue();
    Awaitility.await().until(() -> onFx(window::isFocused));
  }

  @Test
  void anIconIsAWindowAgain() {
    runFx(() -> window.setIconified(true));
    runFx(() -> Forward.bring(window));
    assertThat(onFx(window::isIconified)).isFalse();
  }

  @Test
  void itIsOnTopForAMomentAndNotForGood() {
    runFx(() -> Forward.bring(window));
    assertThat(onFx(window::isAlwaysOnTop)).isTrue();
    Awaitility.await().until(() -> !onFx(window::isAlwaysOnTop));
  }

  @Test
  void aKioskStaysOnTop() {
    runFx(() -> window.setAlwaysOnTop(true));
    runFx(() -> Forward.bring(other));
    runFx(() -> Forward.bring(window));
    Awaitility.await().until(() -> !onFx(other::isAlwaysOnTop));
    assertThat(onFx(window::isAlwaysOnTop)).isTrue();
  }

  @Test
  void whatIsClosedStaysClosed() {
    runFx(window::close);
    assertThat(onFx(() -> Forward.bring(window))).isFalse();
    assertThat(onFx(window::isShowing)).isFalse();
  }
}
