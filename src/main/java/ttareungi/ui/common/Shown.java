package ttareungi.ui.common;

import javafx.scene.Node;

/** What is not shown takes no room either. */
public final class Shown {
  private Shown() {}

  public static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
