package ttareungi.wiring;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import ttareungi.ui.kiosk.frame.Steering;

/**
 * Follows the four arrows from the control they come to first: which controls stay out of reach.
 */
final class KeypadReach {
  private static final List<KeyCode> ARROWS =
      List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

  private final Scene scene;

  private KeypadReach(Scene scene) {
    this.scene = scene;
  }

  /** On the FX thread. Leaves the screen as a touch would. */
  static List<String> faults(Scene scene, Steering steering, String name) {
    Set<ButtonBase> missed = new LinkedHashSet<>(steering.controls().toList());
    missed.removeAll(new KeypadReach(scene).reached());
    return missed.stream().map(each -> name + ": no arrows lead to " + each.getId()).toList();
  }

  private Set<Node> reached() {
    Set<Node> reached = new LinkedHashSet<>();
    var open = new ArrayDeque<Node>();
    open.add(from(scene.getRoot(), KeyCode.DOWN));
    while (!open.isEmpty()) {
      Node at = open.remove();
      if (reached.add(at)) {
        ARROWS.forEach(arrow -> open.add(from(at, arrow)));
      }
    }
    touch(scene.getRoot());
    return reached;
  }

  private Node from(Node start, KeyCode arrow) {
    touch(start);
    Event.fireEvent(start, key(arrow));
    return scene.getFocusOwner();
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static void touch(Node node) {
    var press =
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            0,
            0,
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null);
    Event.fireEvent(node, press);
    if (node instanceof ButtonBase button) {
      button.disarm();
    }
  }
}
