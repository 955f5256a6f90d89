package ttareungi.ui.kiosk.frame;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A part of a step in big text, in the columns it came from. */
record Block(StackPane holder, Node part, List<Node> within) {
  /** What takes the room that is left on its page. */
  private static final Set<String> FILLERS =
      Set.of("hero-main", "pad-slot", "dock-page", "past-list");

  /** What belongs on the page of what follows. */
  private static final Set<String> WITH_NEXT = Set.of("with-next");

  boolean isShown() {
    return part.isManaged() && within.stream().allMatch(Node::isManaged);
  }

  boolean isFiller() {
    return is(part, FILLERS);
  }

  boolean isWithNext() {
    return is(part, WITH_NEXT);
  }

  boolean isIn(Set<String> classes) {
    return is(part, classes) || within.stream().anyMatch(column -> is(column, classes));
  }

  private static boolean is(Node node, Set<String> classes) {
    return node.getStyleClass().stream().anyMatch(classes::contains);
  }
}
