package ttareungi.ui.admin.dashboard;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Messages;

/** Grey rows until the first rows are read; then the word that there are none. */
final class BoardPlaceholder extends StackPane {
  BoardPlaceholder(Messages messages, ObservableValue<Boolean> loaded) {
    var skeleton = new Skeleton(messages, 8, 7);
    var none = Placeholders.label(messages, "admin.board.empty");
    loaded.subscribe(now -> getChildren().setAll(Boolean.TRUE.equals(now) ? none : skeleton));
  }
}
