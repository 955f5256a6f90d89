package ttareungi.ui.admin.reports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.reports.ReportsViewModel.Stage;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Messages;

/** What the table shows instead of rows: not yet read, or nothing happened, and what to drop. */
final class ReportPlaceholder extends StackPane {
  private static final int ROWS = 8;
  private static final int COLUMNS = 8;

  private final Messages messages;
  private final ReportsViewModel model;

  ReportPlaceholder(Messages messages, ReportsViewModel model) {
    this.messages = messages;
    this.model = model;
    model.stageProperty().subscribe(this::show);
  }

  /** What was stopped or failed is not on its way: the line above says so. */
  private void show(Stage stage) {
    switch (stage) {
      case EMPTY -> getChildren().setAll(nothing());
      case STOPPED, FAILED -> getChildren().clear();
      case LOADING, SLOW, READY -> getChildren().setAll(waiting());
    }
  }

  /** In a small window it is cut, and covers nothing. */
  private Node waiting() {
    var place = new StackPane(new Skeleton(messages, ROWS, COLUMNS));
    place.setAlignment(Pos.TOP_LEFT);
    place.setMinHeight(0);
    var seen = new Rectangle();
    seen.widthProperty().bind(place.widthProperty());
    seen.heightProperty().bind(place.heightProperty());
    place.setClip(seen);
    return place;
  }

  private Node nothing() {
    if (model.stationProperty().get() == null && model.bikeProperty().get().isBlank()) {
      return new EmptyState(messages, messages.bind("report.none"));
    }
    return new EmptyState(
        messages,
        messages.bind("report.none.filter"),
        Parts.button(messages, "report-drop", "report.drop", model::dropFilters));
  }
}
