package ttareungi.ui.fx;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every dialog: a title, what it says or asks, and its buttons, the safe one first.
 */
public final class DialogCard extends VBox {
  private final Messages messages;
  private final Label title = new Label();
  private final VBox content = new VBox();
  private final HBox actions = new HBox();

  public DialogCard(Messages messages, String titleKey, @Nullable Object... args) {
    this.messages = messages;
    getStyleClass().add("dialog-card");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    title.getStyleClass().add("title-dialog");
    title.setWrapText(true);
    title.textProperty().bind(messages.bind(titleKey, args));
    HBox head = new HBox(title);
    head.getStyleClass().add("head");
    content.getStyleClass().add("content");
    actions.getStyleClass().add("actions");
    getChildren().addAll(head, content, actions);
    setAccessibleRole(AccessibleRole.DIALOG);
    accessibleTextProperty().bind(title.textProperty());
  }

  @CanIgnoreReturnValue
  public DialogCard text(String key, @Nullable Object... args) {
    return text(messages.bind(key, args));
  }

  @CanIgnoreReturnValue
  public DialogCard text(ObservableValue<String> words) {
    Label label = new Label();
    label.setWrapText(true);
    label.textProperty().bind(words);
    return node(label);
  }

  @CanIgnoreReturnValue
  public DialogCard node(Node node) {
    content.getChildren().add(node);
    return this;
  }

  /** Adds a button; style classes such as accent or danger say what it means. */
  @CanIgnoreReturnValue
  public DialogCard action(String key, Runnable work, String... styleClasses) {
    button(key, work, styleClasses);
    return this;
  }

  /** The same, for a caller that needs the button: to disable it, to make it the default. */
  @CanIgnoreReturnValue
  public Button button(String key, Runnable work, String... styleClasses) {
    Button button = new Button();
    button.setId(key);
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    button.getStyleClass().addAll(styleClasses);
    button.setOnAction(event -> work.run());
    actions.getChildren().add(button);
    return button;
  }
}
