package ttareungi.ui.admin.riders;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import ttareungi.kernel.Act;
import ttareungi.rider.RiderFilter;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.LazyRows.Stage;
import ttareungi.ui.fx.Messages;

/** Where rows would be: not read yet, none ever, or none like this, and what would show some. */
final class RidersPlaceholder extends StackPane {
  private static final int ROWS = 8;
  private static final int COLUMNS = 5;

  private final Messages messages;
  private final RidersViewModel model;
  private final Runnable join;

  RidersPlaceholder(Messages messages, RidersViewModel model, Runnable join) {
    this.messages = messages;
    this.model = model;
    this.join = join;
    model.rows().stageProperty().subscribe(stage -> show());
    model.countsProperty().subscribe(counts -> show());
  }

  private void show() {
    getChildren().setAll(model.rows().stageProperty().get() == Stage.EMPTY ? empty() : waiting());
  }

  private Node waiting() {
    return new Skeleton(messages, ROWS, COLUMNS);
  }

  private Node empty() {
    boolean filtered = model.filterProperty().get() != RiderFilter.ALL;
    boolean searched = !model.searchProperty().get().isBlank();
    if (filtered && model.countsProperty().get().getOrDefault(RiderFilter.ALL, 0L) > 0) {
      return withoutFilter();
    }
    if (filtered || searched) {
      return withoutBoth();
    }
    var button = button("riders-join-first", messages.bind("admin.riders.join"), join);
    button.getStyleClass().add("accent");
    return new EmptyState(
        messages, messages.bind("admin.riders.none"), new RoleGate(Act.HELP_RIDER, button));
  }

  /** The one thing that would show some. */
  private Node withoutFilter() {
    var all = model.countsProperty().get().getOrDefault(RiderFilter.ALL, 0L);
    var name = messages.bind("admin.riders.filter." + model.filterProperty().get());
    return new EmptyState(
        messages,
        messages.bind("admin.riders.none.filter", name),
        button(
            "riders-drop-filter",
            messages.bind("admin.riders.drop.filter", all),
            () -> model.filterProperty().set(RiderFilter.ALL)));
  }

  private Node withoutBoth() {
    return new EmptyState(
        messages,
        messages.bind("admin.riders.none.search", model.searchProperty().get()),
        button(
            "riders-drop-search",
            messages.bind("admin.riders.drop.search"),
            () -> {
              model.filterProperty().set(RiderFilter.ALL);
              model.searchProperty().set("");
            }));
  }

  private static Button button(String id, ObservableValue<String> words, Runnable work) {
    var button = new Button();
    button.setId(id);
    button.textProperty().bind(words);
    button.accessibleTextProperty().bind(button.textProperty());
    button.setOnAction(event -> work.run());
    return button;
  }
}
