package ttareungi.ui.admin.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.ModalHost;

/**
 * Where the keys go when a section is opened by a key: into its list, else to its first control.
 */
final class PageFocus {
  private PageFocus() {}

  static void into(Parent page) {
    page.applyCss();
    page.layout();
    var list = list(page);
    if (list == null) {
      ModalHost.focusIn(page);
    } else {
      list.requestFocus();
    }
  }

  private static @Nullable Node list(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node instanceof TableView<?> || node instanceof ListView<?>) {
      return node;
    }
    return node instanceof Parent parent ? listIn(parent) : null;
  }

  private static @Nullable Node listIn(Parent parent) {
    for (var child : parent.getChildrenUnmodifiable()) {
      var found = list(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
