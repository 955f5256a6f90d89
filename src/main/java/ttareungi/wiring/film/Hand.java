package ttareungi.wiring.film;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** Clicks and types on one window, as a person does: by the mouse, on what can be seen. */
final class Hand {
  private final Stage stage;
  private final Robot robot;
  private final Duration pace;

  /** {@code pace}: from seeing to clicking; a kiosk takes what is quicker for a trembling hand. */
  Hand(Stage stage, Duration pace) {
    this.stage = stage;
    this.pace = pace;
    this.robot = OnFx.get(Robot::new);
  }

  Scene scene() {
    return Objects.requireNonNull(stage.getScene());
  }

  /** Waits until the mouse is over it: until nothing that still fades away lies above. */
  void click(String selector) {
    OnFx.run(stage::toFront);
    OnFx.await(
        selector + " under the mouse", () -> find(selector).filter(this::hovers).isPresent());
    LockSupport.parkNanos(pace.toNanos());
    OnFx.run(() -> robot.mousePress(MouseButton.PRIMARY));
    OnFx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  private boolean hovers(Node node) {
    if (!canBeClicked(node)) {
      return false;
    }
    robot.mouseMove(middle(node));
    return node.isHover();
  }

  /** Clicks one key after the other: {@code digits} on the kiosk's own keypad. */
  void press(String digits) {
    digits.chars().forEach(digit -> click("#key-" + (char) digit));
  }

  /** Replaces what a field holds. */
  void type(String selector, String text) {
    click(selector);
    OnFx.run(() -> {
      robot.keyPress(KeyCode.CONTROL);
      robot.keyType(KeyCode.A);
      robot.keyRelease(KeyCode.CONTROL);
      robot.keyType(KeyCode.BACK_SPACE);
    });
    OnFx.run(() -> text.chars().forEach(this::key));
  }

  /** Typed characters go to whatever has the focus: no robot has keys for Hangul. */
  private void key(int character) {
    var to = scene().getFocusOwner();
    var key = Character.toString(character);
    Event.fireEvent(
        to,
        new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  void key(KeyCode code) {
    OnFx.run(() -> robot.keyType(code));
  }

  void awaitShown(String selector) {
    OnFx.await(selector, () -> find(selector).filter(Hand::isSeen).isPresent());
  }

  void awaitGone(String selector) {
    OnFx.await(selector + " gone", () -> find(selector).filter(Hand::isSeen).isEmpty());
  }

  /** Waits until the node says so; its text or a text in it. */
  void awaitText(String selector, String text) {
    OnFx.await(
        selector + " to say " + text,
        () -> find(selector).filter(Hand::isSeen).map(Hand::words).orElse("").contains(text));
  }

  private static String words(Node node) {
    if (node instanceof Labeled labeled) {
      return labeled.getText() == null ? "" : labeled.getText();
    }
    var all = new StringBuilder();
    for (var text : node.lookupAll("*")) {
      if (text instanceof Labeled labeled && labeled.getText() != null) {
        all.append(labeled.getText()).append(' ');
      } else if (text instanceof Text plain) {
        all.append(plain.getText()).append(' ');
      }
    }
    return all.toString();
  }

  private Optional<Node> find(String selector) {
    return scene().getRoot().lookupAll(selector).stream().filter(Hand::isSeen).findFirst();
  }

  private static boolean canBeClicked(Node node) {
    return isSeen(node) && !node.isDisabled() && !node.isMouseTransparent();
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || at.getOpacity() < 0.5) {
        return false;
      }
    }
    return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
  }

  private static Point2D middle(Node node) {
    var bounds = node.localToScreen(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }
}
