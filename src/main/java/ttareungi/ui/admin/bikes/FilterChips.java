package ttareungi.ui.admin.bikes;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ttareungi.event.BikeState;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.StatusLook;
import ttareungi.ui.fx.Messages;

/** One state or all, each with how many there are. */
final class FilterChips extends HBox {
  private final Messages messages;
  private final BikesViewModel model;
  private final ToggleGroup group = new ToggleGroup();

  FilterChips(Messages messages, BikesViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("filter-chips");
    add(null, "admin.bikes.all");
    for (var state : BikeState.values()) {
      add(state, StatusLook.of(state).key());
    }
  }

  private void add(@Nullable BikeState state, String key) {
    var chip = new ToggleButton();
    chip.setId("filter-" + (state == null ? "ALL" : state.name()));
    chip.getStyleClass().setAll("filter-chip");
    chip.setToggleGroup(group);
    var word = new Label();
    word.textProperty().bind(messages.bind(key));
    var count = new Label();
    count.getStyleClass().add("count");
    var content = new HBox(word, count);
    content.getStyleClass().add("content");
    if (state != null) {
      content.getChildren().addFirst(dot(state));
    }
    chip.setGraphic(content);
    chip.accessibleTextProperty().bind(word.textProperty());
    chip.setOnAction(event -> model.filterProperty().set(state));
    model
        .filterProperty()
        .subscribe(chosen -> {
          if (chosen == state) {
            group.selectToggle(chip);
          }
        });
    // A second click takes no choice back.
    chip.selectedProperty()
        .subscribe(on -> chip.setSelected(on || model.filterProperty().get() == state));
    model.countsProperty().subscribe(all -> count.setText(Formats.grouped(model.count(state))));
    getChildren().add(chip);
  }

  private static Region dot(BikeState state) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", StatusLook.of(state).styleClass());
    return dot;
  }
}
