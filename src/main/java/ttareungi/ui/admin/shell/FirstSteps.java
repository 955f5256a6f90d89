package ttareungi.ui.admin.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.fx.Messages;

/** An empty house: a station of one's own, or the demo data and how far it is. */
public final class FirstSteps extends StackPane {
  private static final int PERCENT = 100;

  private final Messages messages;
  private final DemoOffer offer;

  public FirstSteps(Messages messages, Actions actions, DemoOffer offer) {
    this.messages = messages;
    this.offer = offer;
    getStyleClass().add("first-steps");
    var own = button("start-own-station", "admin.first.own", "accent");
    own.setOnAction(event -> actions.openStation(() -> {}));
    var demo = button("load-demo", "admin.first.demo", "button-outlined");
    demo.setOnAction(event -> offer.load());
    demo.setVisible(offer.isThere());
    demo.setManaged(offer.isThere());
    own.disableProperty().bind(offer.busyProperty());
    demo.disableProperty().bind(offer.busyProperty());
    var state = new EmptyState(messages, sentence(), own, demo);
    state.getChildren().add(state.getChildren().size() - 1, bar());
    getChildren().add(state);
  }

  private ObservableValue<String> sentence() {
    var percent = Bindings.createIntegerBinding(this::percent, offer.progressProperty());
    return Bindings.when(offer.busyProperty())
        .then(messages.bind("admin.first.loading", percent))
        .otherwise(messages.bind(offer.isThere() ? "admin.first" : "admin.first.plain"));
  }

  /** Down: it is done when it is done. */
  private int percent() {
    return (int) (offer.progressProperty().get() * PERCENT);
  }

  private ProgressBar bar() {
    var bar = new ProgressBar();
    bar.setId("demo-progress");
    bar.progressProperty().bind(offer.progressProperty());
    bar.accessibleTextProperty().bind(messages.bind("admin.first.demo"));
    bar.visibleProperty().bind(offer.busyProperty());
    bar.managedProperty().bind(offer.busyProperty());
    return bar;
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
