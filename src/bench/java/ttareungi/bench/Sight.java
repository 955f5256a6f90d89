package ttareungi.bench;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;

/** What a start is over with. */
enum Sight {
  BARE("a bare JavaFX window with a label", ".label"),
  EMPTY("empty database", ".first-steps"),
  BOARD("45,000 bikes, 1,000,000 reservations: the board", "#board"),
  BIKES("45,000 bikes, 1,000,000 reservations: the bikes", "#bikes-table");

  final String title;
  private final String selector;

  Sight(String title, String selector) {
    this.title = title;
    this.selector = selector;
  }

  /** A table only counts with a row that says something. */
  boolean isIn(Scene scene) {
    var node = scene.lookup(selector);
    if (node == null || !isSeen(node)) {
      return false;
    }
    return !selector.startsWith("#")
        || node.lookupAll(".table-row-cell").stream().anyMatch(Sight::isFilled);
  }

  private static boolean isFilled(Node node) {
    return node instanceof TableRow<?> row && !row.isEmpty() && isSeen(row);
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getLayoutBounds().getHeight() > 0;
  }
}
