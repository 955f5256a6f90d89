package ttareungi.ui.admin.register;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the form: Escape leaves, Enter saves, Tab leaves the memo too. */
record RegisterKeys(
    ComboBoxBase<?> date,
    ComboBoxBase<?> station,
    TextArea memo,
    Button save,
    Runnable leave,
    Runnable send) {

  void pressed(KeyEvent key) {
    boolean inMemo = key.getTarget() instanceof Node node && isIn(node, memo);
    boolean open = date.isShowing() || station.isShowing();
    if (key.getCode() == KeyCode.ESCAPE && !open) {
      key.consume();
      leave.run();
    } else if (key.getCode() == KeyCode.ENTER && !open && saves(key, inMemo)) {
      key.consume();
      send.run();
    } else if (key.getCode() == KeyCode.TAB && inMemo) {
      key.consume();
      memo.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  /**
   * In the memo Enter is a new line and Ctrl+Enter saves; on a link or another button it presses
   * that.
   */
  private boolean saves(KeyEvent key, boolean inMemo) {
    boolean presses =
        key.getTarget() instanceof Hyperlink
            || (key.getTarget() instanceof Button button && !button.equals(save));
    return !presses && (!inMemo || key.isShortcutDown());
  }

  private static boolean isIn(Node node, Node parent) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(parent)) {
        return true;
      }
    }
    return false;
  }
}
