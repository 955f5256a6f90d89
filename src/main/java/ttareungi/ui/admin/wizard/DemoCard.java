package ttareungi.ui.admin.wizard;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.demo.DemoFigures;
import ttareungi.event.BikeState;
import ttareungi.ui.admin.part.FleetBar;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Messages;

/** Exactly what the demo would bring; and while it comes, how far it is. */
final class DemoCard extends VBox {
  private static final List<String> NAMES = List.of("stations", "riders", "reservations", "events");
  private static final int PERCENT = 100;

  private final Messages messages;
  private final DemoOffer offer;
  private final FleetBar bar = new FleetBar();
  private final Map<BikeState, Label> legend = new EnumMap<>(BikeState.class);
  private final Map<String, Label> values = new HashMap<>();

  DemoCard(Messages messages, DemoOffer offer) {
    this.messages = messages;
    this.offer = offer;
    setId("wizard-demo-figures");
    getStyleClass().addAll("card", "demo-card");
    getChildren().addAll(head(), figures(), loading(), failure());
  }

  private Node head() {
    var title = Parts.label(messages.bind("admin.wizard.demo.what"), "section");
    var time = Parts.label(messages.bind("admin.wizard.demo.time"), "pill");
    var nobody = Parts.label(messages.bind("admin.wizard.demo.nobody"), "small", "muted");
    nobody.setWrapText(true);
    var head = new HBox(title, time, Parts.gap(), nobody);
    head.getStyleClass().add("demo-head");
    return head;
  }

  private Node figures() {
    var fleet = new VBox(bar, legend());
    fleet.getStyleClass().add("demo-fleet");
    HBox.setHgrow(fleet, Priority.ALWAYS);
    var line = new HBox(fleet);
    line.getStyleClass().add("demo-line");
    for (var name : NAMES) {
      var value = new Label();
      value.setId("wizard-demo-" + name);
      value.getStyleClass().add("demo-value");
      value.setMinWidth(USE_PREF_SIZE);
      values.put(name, value);
      var caption = Parts.label(messages.bind("admin.wizard.demo." + name), "small", "muted");
      caption.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(new VBox(caption, value));
    }
    return line;
  }

  private Node legend() {
    var line = new FlowPane();
    line.getStyleClass().add("demo-legend");
    for (var state : BikeState.values()) {
      var dot = new Region();
      dot.getStyleClass().addAll("dot", StatusLook.of(state).styleClass());
      var label = new Label("", dot);
      label.getStyleClass().addAll("small", "muted");
      legend.put(state, label);
      line.getChildren().add(label);
    }
    return line;
  }

  private Node loading() {
    var progress = new ProgressBar();
    progress.setId("wizard-demo-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.progressProperty().bind(offer.progressProperty());
    var percent =
        Bindings.createIntegerBinding(
            () -> (int) (offer.progressProperty().get() * PERCENT), offer.progressProperty());
    var words = Parts.label(messages.bind("admin.wizard.demo.loading", percent), "small");
    progress.accessibleTextProperty().bind(words.textProperty());
    var box = new VBox(words, progress);
    box.getStyleClass().add("demo-loading");
    return Parts.when(offer.busyProperty(), box);
  }

  private Node failure() {
    var words =
        Parts.label(
            messages.bind("admin.wizard.demo.failed", offer.failureProperty()), "help-note");
    words.setId("wizard-demo-failed");
    words.setWrapText(true);
    return Parts.when(offer.failureProperty().isNotEmpty(), words);
  }

  /** Null until they are known. */
  void show(@Nullable DemoFigures figures) {
    bar.show(figures == null ? Map.of() : figures.bikes());
    legend.forEach((state, label) -> {
      var count = figures == null ? "\u2013" : Long.toString(figures.bikes(state));
      label.textProperty().bind(messages.bind("admin.wizard.demo.of." + state.name(), count));
    });
    say("stations", figures == null ? null : figures.stations());
    say("riders", figures == null ? null : figures.riders());
    say("reservations", figures == null ? null : figures.reservations());
    say("events", figures == null ? null : figures.events());
  }

  private void say(String name, @Nullable Long count) {
    var label = values.get(name);
    if (label != null) {
      label.textProperty().unbind();
      if (count == null) {
        label.setText("\u2013");
      } else {
        label.textProperty().bind(messages.bind("admin.wizard.demo." + name + ".count", count));
      }
    }
  }
}
