package ttareungi.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Messages;

/** Grey bars where rows will be. No shimmer: it says wait, not look. */
public final class Skeleton extends VBox {
  public Skeleton(Messages messages, int rows, int columns) {
    getStyleClass().add("skeleton");
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(messages.bind("loading"));
    for (int i = 0; i < rows; i++) {
      getChildren().add(row(columns));
    }
  }

  private static HBox row(int columns) {
    HBox row = new HBox();
    row.getStyleClass().add("skeleton-row");
    for (int i = 0; i < columns; i++) {
      row.getChildren().add(bar());
    }
    return row;
  }

  private static Region bar() {
    Region bar = new Region();
    bar.getStyleClass().add("bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    return bar;
  }
}
