package ttareungi.ui.admin.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.fx.Messages;

/** The data could not be opened: what to do, and the code by which it is in the log. */
final class OpeningFailed extends StackPane {
  OpeningFailed(Messages messages, Problem why, String code) {
    getStyleClass().addAll("page", "opening-failed");
    setId("opening-failed");
    ObservableValue<String> words =
        Bindings.createStringBinding(() -> why.say(messages), messages.languageProperty());
    if (!code.isEmpty()) {
      words = Bindings.concat(words, "\n", messages.bind("fault.code", code));
    }
    getChildren().add(new EmptyState(messages, words));
  }
}
