package ttareungi.ui.admin.csv;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** What the cards of the import are put together from. */
final class Parts {
  private Parts() {}

  static Label label(ObservableValue<String> words, String... styles) {
    var label = new Label();
    label.getStyleClass().addAll(styles);
    label.textProperty().bind(words);
    return label;
  }

  static Button button(Messages messages, String id, String key, String icon, Runnable work) {
    var button = new Button();
    button.setId(id);
    button.setGraphic(new Icon(icon));
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    button.setOnAction(event -> work.run());
    return button;
  }

  static HBox head(Node... nodes) {
    var head = new HBox(nodes);
    head.getStyleClass().add("card-head");
    return head;
  }

  static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** Takes no room while it is not to be seen. */
  static <N extends Node> N when(ObservableBooleanValue seen, N node) {
    node.visibleProperty().bind(seen);
    node.managedProperty().bind(seen);
    return node;
  }
}
