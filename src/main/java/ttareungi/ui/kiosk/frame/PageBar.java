package ttareungi.ui.kiosk.frame;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** Two large buttons that turn the pages of a step, and which page it is. */
final class PageBar extends HBox {
  private final Button before;
  private final Button after;
  private final Label where = new Label();

  PageBar(Messages messages, IntConsumer turn) {
    getStyleClass().add("page-bar");
    before = button(messages, "pageBefore", "kiosk.page.before", "fth-chevron-up");
    after = button(messages, "pageAfter", "kiosk.page.after", "fth-chevron-down");
    before.setOnAction(tap -> turn.accept(-1));
    after.setOnAction(tap -> turn.accept(1));
    where.setMinWidth(USE_PREF_SIZE);
    where.getStyleClass().add("bold");
    getChildren().addAll(before, where, after);
  }

  private static Button button(Messages messages, String id, String key, String icon) {
    var button = new Button();
    button.setId(id);
    button.setGraphic(new Icon(icon));
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setPrefWidth(1);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  /** Counted from 0. */
  void show(int page, int pages) {
    where.setText((page + 1) + "/" + pages);
    before.setDisable(page == 0);
    after.setDisable(page == pages - 1);
  }
}
