package ttareungi.bench;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** What a start is over with. */
enum Sight {
  BARE("a bare JavaFX window with a label", ".label"),
  BOARD("45,000 bikes, 1,000,000 reservations: the board", "#board"),
  TYPED("the board, for somebody who types four digits a second", "#board"),
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
    if (!isSeen(node)) {
      return false;
    }
    return node != null
        && (this == BARE || node.lookupAll(".table-row-cell").stream().anyMatch(Sight::isFilled));
  }

  private static boolean isFilled(Node node) {
    return node instanceof TableRow<?> row && !row.isEmpty() && isSeen(row);
  }

  /** In the window, and of some height. */
  static boolean isSeen(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node != null && node.getLayoutBounds().getHeight() > 0;
  }
}
