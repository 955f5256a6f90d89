package ttareungi.ui.admin.part;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** What pages and dialogs are put together from. */
public final class Parts {
  private Parts() {}

  public static Label label(ObservableValue<String> words, String... styles) {
    var label = new Label();
    label.getStyleClass().addAll(styles);
    label.textProperty().bind(words);
    return label;
  }

  /** Names a field, on screen and to a screen reader. */
  public static Label caption(ObservableValue<String> words, Control field) {
    var label = label(words, "field-label");
    label.setLabelFor(field);
    field.accessibleTextProperty().bind(words);
    return label;
  }

  /** A field under its name, as forms have them. */
  public static VBox field(ObservableValue<String> words, Control field) {
    return field(words, field, field);
  }

  /** The same, where the field stands in a line with something else. */
  public static VBox field(ObservableValue<String> words, Control field, Node line) {
    var box = new VBox(caption(words, field), line);
    box.getStyleClass().add("field");
    return box;
  }

  public static Button button(
      Messages messages, String id, String key, String icon, Runnable work) {
    var button = button(messages, id, key, work);
    button.setGraphic(new Icon(icon));
    return button;
  }

  public static Button button(Messages messages, String id, String key, Runnable work) {
    var button = new Button();
    button.setId(id);
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    button.setOnAction(event -> work.run());
    return button;
  }

  /** Tab goes on to the next field, as it does everywhere else. */
  public static void leaveByTab(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            area.requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }

  public static HBox head(Node... nodes) {
    var head = new HBox(nodes);
    head.getStyleClass().add("card-head");
    return head;
  }

  public static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** Takes no room while it is not to be seen. */
  public static <N extends Node> N when(ObservableBooleanValue seen, N node) {
    node.visibleProperty().bind(seen);
    node.managedProperty().bind(seen);
    return node;
  }
}
