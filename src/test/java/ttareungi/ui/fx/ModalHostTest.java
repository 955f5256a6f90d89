package ttareungi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import ttareungi.ui.FxTest;

class ModalHostTest extends FxTest {
  private final Messages messages = new Messages(Language.KO);
  private final Button page = new Button("page");
  private final FxRobot robot = new FxRobot();
  private ModalHost host;
  private Stage stage;

  @BeforeEach
  void window() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    host = onFx(() -> new ModalHost(messages, page));
    runFx(() -> {
      host.setAnimated(false);
      Scene scene = new Scene(host, 800, 600);
      new ThemeSwitch(Face.ADMIN, Theme.LIGHT).register(scene);
      stage.setScene(scene);
      stage.show();
      page.requestFocus();
    });
  }

  @AfterEach
  void close() {
    runFx(stage::hide);
  }

  private void show() {
    runFx(() -> {
      DialogCard card = new DialogCard(messages, "fault.title");
      card.action("keypad.erase", host::close).action("keypad.clear", host::close);
      host.show(card);
    });
  }

  /** To leave it and come back would style the whole page anew. */
  @Test
  void aCoverLeavesThePageInTheScene() {
    var left = new AtomicInteger();
    var cover = new Button("cover");
    runFx(() -> {
      page.sceneProperty().subscribe((before, now) -> left.incrementAndGet());
      cover.sceneProperty().subscribe((before, now) -> left.incrementAndGet());
      host.cover(cover);
      host.cover(cover);
      assertThat(left).hasValue(1);
      assertThat(host.isCovered()).isTrue();
      host.cover(null);
      assertThat(left).hasValue(2);
      assertThat(host.isCovered()).isFalse();
      host.cover(new Button("another"));
      assertThat(cover.getScene()).isNull();
    });
  }

  @Test
  void oneThatComesRightAfterAnotherStays() {
    runFx(() -> host.setAnimated(true));
    show();
    runFx(host::close);
    assertThat(onFx(() -> host.lookup(".dialog-card"))).isNull();
    show();
    assertThat(onFx(() -> host.lookup(".dialog-card"))).isNotNull();
  }

  private Node focus() {
    return onFx(() -> stage.getScene().getFocusOwner());
  }

  @Test
  void theFocusStaysInTheDialogAndComesBack() {
    show();
    for (String id : List.of("keypad.erase", "keypad.clear", "keypad.erase")) {
      assertThat(focus().getId()).isEqualTo(id);
      robot.type(KeyCode.TAB);
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.type(KeyCode.ESCAPE);
    waitClosed();
    assertThat(focus()).isSameAs(page);
  }

  @Test
  void aClickBesideADialogTakesItsKeysAwayFromNothing() {
    show();
    runFx(() -> host.setPersistent(true));
    robot.type(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(focus().getId()).isEqualTo("keypad.clear");
    robot.clickOn(stage.getX() + 20, stage.getY() + 60);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(host.isOpen()).isTrue();
    assertThat(focus().getId()).isEqualTo("keypad.clear");
    runFx(host::close);
    waitClosed();
  }

  @Test
  void aPersistentDialogIsNotClosedByEscape() {
    show();
    runFx(() -> host.setPersistent(true));
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(host.isOpen()).isTrue();
    runFx(host::close);
    waitClosed();
  }

  @Test
  void atMostThreeToastsAndTheErrorStays() {
    Toast error = Toast.of(Toast.Kind.ERROR, messages.bind("fault.title"));
    runFx(() -> host.toasts().show(error));
    for (int i = 0; i < 5; i++) {
      runFx(() -> host.toasts().success("app.name"));
    }
    assertThat(host.toasts().getChildren()).hasSize(3);
    assertThat(host.toasts().getChildren().getFirst().getStyleClass()).contains("error");
  }

  @Test
  void aToastIsClosedByItsButton() {
    runFx(() -> host.toasts().fault(new Faults.Fault("E-7F3A", new IllegalStateException())));
    Button close = (Button) host.toasts().lookup(".toast-close");
    assertThat(close.getAccessibleText()).isNotBlank();
    runFx(close::fire);
    assertThat(host.toasts().getChildren()).isEmpty();
  }

  private void waitClosed() {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !host.isOpen());
    } catch (TimeoutException e) {
      throw new AssertionError("The dialog is still open", e);
    }
  }
}
