package ttareungi.ui.admin.shell;

import javafx.scene.layout.StackPane;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Messages;

/** Until the house is open. */
final class Waiting extends StackPane {
  private static final int ROWS = 8;
  private static final int COLUMNS = 5;

  Waiting(Messages messages) {
    super(new Skeleton(messages, ROWS, COLUMNS));
    getStyleClass().add("page");
    setId("opening");
  }
}
