package ttareungi.ui.admin.reservations;

import java.util.ArrayList;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Messages;

/** What the list shows instead of rows: not yet read, never any, none like this. */
final class ReservationsPlaceholder extends StackPane {
  private static final int ROWS = 8;
  private static final int COLUMNS = 6;

  private final Messages messages;
  private final ReservationsViewModel model;

  ReservationsPlaceholder(Messages messages, ReservationsViewModel model) {
    this.messages = messages;
    this.model = model;
    model.list().stageProperty().subscribe(stage -> show());
    model.list().beginningsProperty().subscribe(times -> show());
  }

  private void show() {
    getChildren()
        .setAll(
            switch (model.list().stageProperty().get()) {
              case LOADING, READY, FAILED -> new Skeleton(messages, ROWS, COLUMNS);
              case EMPTY -> model.isFiltered() ? noneLikeThis() : noneYet();
            });
  }

  private Node noneYet() {
    return new EmptyState(messages, messages.bind("admin.res.none"));
  }

  /** Says which filter to drop, and drops it. */
  private Node noneLikeThis() {
    var buttons = new ArrayList<Node>();
    if (model.periodProperty().get() != Period.ALL) {
      var days = button("res-all-days", "admin.res.all.days");
      days.setOnAction(event -> model.periodProperty().set(Period.ALL));
      buttons.add(days);
    }
    var clear = button("res-clear", "admin.res.clear");
    clear.setOnAction(event -> model.clear());
    buttons.add(clear);
    return new EmptyState(messages, sentence(), buttons.toArray(Node[]::new));
  }

  private ObservableValue<String> sentence() {
    var period = messages.bind("admin.res.period." + model.periodProperty().get());
    var typed = model.searchProperty().get().strip();
    var status = model.filterProperty().get();
    if (!typed.isEmpty()) {
      return messages.bind("admin.res.none.found", period, typed);
    }
    return status == null
        ? messages.bind("admin.res.none.then", period)
        : messages.bind(
            "admin.res.none.like", period, messages.bind("reservation.status." + status));
  }

  private Button button(String id, String key) {
    var button = new Button();
    button.setId(id);
    button.getStyleClass().add("button-outlined");
    button.textProperty().bind(messages.bind(key));
    button.accessibleTextProperty().bind(button.textProperty());
    return button;
  }
}
