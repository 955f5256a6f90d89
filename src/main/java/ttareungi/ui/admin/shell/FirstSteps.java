package ttareungi.ui.admin.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
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
    var own =
        Parts.button(
            messages, "start-own-station", "admin.first.own", () -> actions.openStation(() -> {}));
    own.getStyleClass().add("accent");
    var demo = Parts.button(messages, "load-demo", "admin.first.demo", offer::load);
    demo.getStyleClass().add("button-outlined");
    demo.setVisible(offer.isThere());
    demo.setManaged(offer.isThere());
    own.disableProperty().bind(offer.busyProperty());
    demo.disableProperty().bind(offer.busyProperty());
    var state = new EmptyState(messages, sentence(), new RoleGate(Act.MANAGE_STATION, own), demo);
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
}
