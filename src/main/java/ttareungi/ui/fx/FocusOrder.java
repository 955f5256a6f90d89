package ttareungi.ui.fx;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Where the focus would go first. */
final class FocusOrder {
  private FocusOrder() {}

  static @Nullable Node first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    return node instanceof Parent parent ? firstOf(parent) : null;
  }

  private static @Nullable Node firstOf(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      Node found = first(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
