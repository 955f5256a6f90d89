package ttareungi.ui.admin.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.StackPane;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.fx.Messages;

/** The data could not be opened: what that means, and the code by which it is in the log. */
final class OpeningFailed extends StackPane {
  OpeningFailed(Messages messages, String code) {
    getStyleClass().add("page");
    setId("opening-failed");
    var words =
        Bindings.concat(
            messages.bind("admin.opening.failed"), "\n", messages.bind("fault.code", code));
    getChildren().add(new EmptyState(messages, words));
  }
}
