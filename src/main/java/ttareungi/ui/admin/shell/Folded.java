package ttareungi.ui.admin.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A page taken apart, so that it can be put together again piece by piece: the boxes of its own,
 * never what is inside a control or a component.
 */
final class Folded {
  private static final Set<Class<?>> BOXES = Set.of(HBox.class, VBox.class, StackPane.class);

  private Folded() {}

  /** The page is empty now; run in their order, these make it what it was. */
  static Deque<Runnable> steps(Node page) {
    var steps = new ArrayDeque<Runnable>();
    fold(page, steps);
    return steps;
  }

  private static void fold(Node node, Deque<Runnable> steps) {
    if (node instanceof Pane box && BOXES.contains(box.getClass())) {
      var children = List.copyOf(box.getChildren());
      box.getChildren().clear();
      for (int i = 0; i < children.size(); i++) {
        var child = children.get(i);
        int place = i;
        steps.add(() -> put(box, place, child));
        fold(child, steps);
      }
    }
  }

  /** What somebody else has filled meanwhile is his. */
  private static void put(Pane box, int place, Node child) {
    if (box.getChildren().size() == place && child.getParent() == null) {
      box.getChildren().add(child);
    }
  }
}
