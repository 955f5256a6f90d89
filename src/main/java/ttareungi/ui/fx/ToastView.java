package ttareungi.ui.fx;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One toast. */
final class ToastView extends HBox {
  private final Messages messages;
  private final Consumer<ToastView> close;

  ToastView(Messages messages, Toast toast, Consumer<ToastView> close) {
    this.messages = messages;
    this.close = close;
    getStyleClass().addAll("toast", toast.kind().styleClass());
    Icon icon = new Icon(toast.kind().icon());
    icon.getStyleClass().add("kind");
    VBox lines = lines(toast);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(icon, lines, closeButton());
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(toast.title());
  }

  private VBox lines(Toast toast) {
    VBox lines = new VBox(label(toast.title(), "strong"));
    lines.getStyleClass().add("lines");
    if (toast.body() != null) {
      lines.getChildren().add(label(toast.body(), "muted"));
    }
    if (toast.code() != null) {
      lines.getChildren().add(label(messages.bind("fault.code", toast.code()), "code"));
    }
    if (!toast.actions().isEmpty()) {
      lines.getChildren().add(actions(toast));
    }
    return lines;
  }

  private HBox actions(Toast toast) {
    HBox row = new HBox();
    row.getStyleClass().add("actions");
    for (Toast.Action action : toast.actions()) {
      Button button = new Button();
      button.getStyleClass().add("compact");
      button.textProperty().bind(action.text());
      button.accessibleTextProperty().bind(action.text());
      button.setOnAction(event -> closeAnd(action.work()));
      row.getChildren().add(button);
    }
    return row;
  }

  private void closeAnd(Runnable work) {
    close.accept(this);
    work.run();
  }

  private Button closeButton() {
    Button button = new Button();
    button.setGraphic(new Icon("fth-x"));
    button.getStyleClass().addAll("flat", "icon-only", "toast-close");
    button.accessibleTextProperty().bind(messages.bind("toast.close"));
    button.setOnAction(event -> close.accept(this));
    return button;
  }

  private static Label label(ObservableValue<String> words, String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.textProperty().bind(words);
    return label;
  }
}
