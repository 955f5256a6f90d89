package ttareungi.ui.admin.stations;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.shell.DemoOffer;
import ttareungi.ui.admin.shell.FirstSteps;
import ttareungi.ui.admin.stations.StationsViewModel.Stage;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Messages;

/** Where stations would be: not read yet, none ever, or none like this. */
final class StationsPlaceholder extends StackPane {
  private static final int ROWS = 8;
  private static final int COLUMNS = 2;

  private final Messages messages;
  private final StationsViewModel model;
  private final Node first;

  StationsPlaceholder(Messages messages, StationsViewModel model, Actions actions, DemoOffer demo) {
    this.messages = messages;
    this.model = model;
    first = new FirstSteps(messages, actions, demo);
    model.stageProperty().subscribe(this::show);
    model.filterProperty().subscribe(filter -> show());
    model.searchProperty().subscribe(typed -> show());
  }

  private void show() {
    var stage = model.stageProperty().get();
    getChildren()
        .setAll(
            switch (stage) {
              case LOADING, READY, FAILED -> new Skeleton(messages, ROWS, COLUMNS);
              case NONE_YET -> first;
              case NONE_LIKE_THIS -> noneLikeThis();
            });
    setVisible(stage != Stage.READY);
  }

  /** The filter is dropped where the words alone would find some, else both. */
  private Node noneLikeThis() {
    long all = model.countsProperty().get().getOrDefault(StationFilter.ALL, 0L);
    var filter = messages.bind("stations.filter." + model.filterProperty().get());
    return all > 0
        ? new EmptyState(
            messages,
            messages.bind("stations.none.filter", filter),
            Parts.button(messages, "stations-drop-filter", "stations.drop.filter", this::all))
        : new EmptyState(
            messages,
            messages.bind("stations.none.search", model.searchProperty().get()),
            Parts.button(messages, "stations-drop-search", "stations.drop.search", this::clear));
  }

  private void all() {
    model.filterProperty().set(StationFilter.ALL);
  }

  private void clear() {
    model.searchProperty().set("");
    all();
  }
}
