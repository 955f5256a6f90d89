package ttareungi.ui.admin.riders;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.LazyRows.Stage;
import ttareungi.ui.fx.Messages;

/** Where rows of a rider's list would be: not read yet, none, or not to be read. */
final class BookPlaceholder extends StackPane {
  private static final int ROWS = 8;
  private static final int COLUMNS = 5;

  private final Messages messages;
  private final LazyRows<?> rows;

  BookPlaceholder(Messages messages, LazyRows<?> rows) {
    this.messages = messages;
    this.rows = rows;
    rows.stageProperty().subscribe(stage -> getChildren().setAll(of(stage)));
  }

  private Node of(Stage stage) {
    return switch (stage) {
      case LOADING, READY -> new Skeleton(messages, ROWS, COLUMNS);
      case EMPTY -> new EmptyState(messages, messages.bind("admin.riders.book.empty"));
      case FAILED ->
          new EmptyState(
              messages,
              messages.bind("admin.riders.failed", rows.faultCodeProperty().get()),
              again());
    };
  }

  private Button again() {
    var again = new Button();
    again.textProperty().bind(messages.bind("admin.retry"));
    again.accessibleTextProperty().bind(again.textProperty());
    again.setOnAction(event -> rows.refresh());
    return again;
  }
}
