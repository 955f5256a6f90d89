package ttareungi.ui.kiosk.frame;

import javafx.scene.Node;

/** How high a node wants to be, and has to be: the first alone does not know of the second. */
final class Heights {
  private Heights() {}

  static double of(Node node, double width) {
    return Math.ceil(Math.max(node.minHeight(width), node.prefHeight(width)));
  }
}
