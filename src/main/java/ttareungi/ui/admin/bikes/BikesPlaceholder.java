package ttareungi.ui.admin.bikes;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ttareungi.kernel.Act;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.admin.shell.FirstSteps;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Messages;

/** What the list shows instead of rows: not yet read, never any, none like this. */
final class BikesPlaceholder extends StackPane {
  private final Messages messages;
  private final BikesViewModel model;
  private final Actions actions;
  private final ObservableBooleanValue hasStations;
  private final DemoOffer demo;
  private final Node first;

  BikesPlaceholder(
      Messages messages,
      BikesViewModel model,
      Actions actions,
      ObservableBooleanValue hasStations,
      DemoOffer demo) {
    this.messages = messages;
    this.model = model;
    this.actions = actions;
    this.hasStations = hasStations;
    this.demo = demo;
    first = new FirstSteps(messages, actions, demo);
    model.stageProperty().subscribe(this::show);
    model.list().beginningsProperty().subscribe(this::show); // another word, and none either
    hasStations.subscribe(this::show);
    demo.busyProperty().subscribe(this::show);
  }

  private void show() {
    getChildren()
        .setAll(
            switch (model.stageProperty().get()) {
              case LOADING, READY, FAILED -> new Skeleton(messages, 8, 6);
              case NONE_YET -> hasStations.get() && !demo.busyProperty().get() ? noneYet() : first;
              case NONE_LIKE_THIS -> noneLikeThis();
            });
  }

  private Node noneYet() {
    var register =
        Parts.button(messages, "register-first", "admin.bikes.register", actions::register);
    register.getStyleClass().add("accent");
    return new EmptyState(
        messages, messages.bind("admin.bikes.none"), new RoleGate(Act.REGISTER_BIKE, register));
  }

  private Node noneLikeThis() {
    var clear = Parts.button(messages, "filter-clear", "admin.bikes.clear", this::clear);
    clear.getStyleClass().add("button-outlined");
    var state = model.filterProperty().get();
    var typed = model.searchProperty().get();
    var words =
        state == null
            ? messages.bind("admin.bikes.none.found", typed)
            : typed.isEmpty()
                ? messages.bind(
                    "admin.bikes.none.like", messages.bind("bike.state." + state.name()))
                : messages.bind(
                    "admin.bikes.none.both", messages.bind("bike.state." + state.name()), typed);
    return new EmptyState(messages, words, clear);
  }

  /** The words are dropped first: with them there may be none in any state. */
  private void clear() {
    model.searchProperty().set("");
    model.filterProperty().set(null);
  }
}
