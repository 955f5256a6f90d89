package ttareungi.ui.admin.reservations;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ttareungi.event.ReservationStatus;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Messages;

/** One status or all, each with how many there are. */
final class StatusChips extends HBox {
  private final Messages messages;
  private final ReservationsViewModel model;
  private final ToggleGroup group = new ToggleGroup();

  StatusChips(Messages messages, ReservationsViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("filter-chips");
    add(null, "admin.res.all");
    for (var status : ReservationStatus.values()) {
      add(status, StatusLook.of(status).key());
    }
  }

  private void add(@Nullable ReservationStatus status, String key) {
    var chip = new ToggleButton();
    chip.setId("res-filter-" + (status == null ? "ALL" : status.name()));
    chip.getStyleClass().setAll("filter-chip");
    chip.setToggleGroup(group);
    chip.setGraphic(content(status, key));
    chip.accessibleTextProperty().bind(messages.bind(key));
    chip.setOnAction(event -> model.filterProperty().set(status));
    model
        .filterProperty()
        .subscribe(chosen -> {
          if (chosen == status) {
            group.selectToggle(chip);
          }
        });
    // A second click takes no choice back.
    chip.selectedProperty()
        .subscribe(on -> chip.setSelected(on || model.filterProperty().get() == status));
    getChildren().add(chip);
  }

  private HBox content(@Nullable ReservationStatus status, String key) {
    var word = new Label();
    word.textProperty().bind(messages.bind(key));
    word.setMinWidth(USE_PREF_SIZE);
    var count = new Label();
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    model.countsProperty().subscribe(all -> count.setText(Formats.grouped(model.count(status))));
    var content = new HBox(word, count);
    content.getStyleClass().add("content");
    if (status != null) {
      var dot = new Region();
      dot.getStyleClass().addAll("dot", StatusLook.of(status).styleClass());
      content.getChildren().addFirst(dot);
    }
    return content;
  }
}
