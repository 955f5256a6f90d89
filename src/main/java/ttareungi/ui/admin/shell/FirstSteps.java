package ttareungi.ui.admin.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.fx.Messages;

/** An empty house: a station of one's own, or the demo data. */
public final class FirstSteps extends StackPane {
  private final Messages messages;

  public FirstSteps(Messages messages, Actions actions, ObservableBooleanValue busy) {
    this.messages = messages;
    getStyleClass().add("first-steps");
    var own = button("start-own-station", "admin.first.own", "accent");
    own.setOnAction(event -> actions.openStation(() -> {}));
    var demo = button("load-demo", "admin.first.demo", "button-outlined");
    demo.setOnAction(event -> actions.loadDemo());
    demo.setVisible(actions.hasDemo());
    demo.setManaged(actions.hasDemo());
    own.disableProperty().bind(busy);
    demo.disableProperty().bind(busy);
    var sentence =
        Bindings.when(busy)
            .then(messages.bind("admin.first.loading"))
            .otherwise(messages.bind(actions.hasDemo() ? "admin.first" : "admin.first.plain"));
    getChildren().add(new EmptyState(messages, sentence, own, demo));
  }

  private Button button(String id, String key, String styleClass) {
    var button = new Button();
    button.setId(id);
    button.getStyleClass().add(styleClass);
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    return button;
  }
}
