package ttareungi.ui.admin.riders;

import java.util.EnumMap;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import ttareungi.rider.RiderFilter;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** All riders or some of them, each with how many there are of those searched for. */
final class RiderChips extends HBox {
  private final Messages messages;
  private final RidersViewModel model;

  RiderChips(Messages messages, RidersViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("filter-chips");
    var buttons = new EnumMap<RiderFilter, ToggleButton>(RiderFilter.class);
    for (var filter : RiderFilter.values()) {
      buttons.put(filter, chip(filter));
    }
    Segmented.bind(new ToggleGroup(), buttons, model.filterProperty());
    getChildren().setAll(buttons.values());
  }

  private ToggleButton chip(RiderFilter filter) {
    var chip = new ToggleButton();
    chip.setId("riders-" + filter.name());
    chip.getStyleClass().setAll("filter-chip");
    var word = new Label();
    word.textProperty().bind(messages.bind("admin.riders.filter." + filter));
    var count = new Label();
    count.getStyleClass().add("count");
    model
        .countsProperty()
        .subscribe(found -> count.setText(Formats.grouped(found.getOrDefault(filter, 0L))));
    var content = new HBox(word, count);
    content.getStyleClass().add("content");
    chip.setGraphic(content);
    chip.accessibleTextProperty().bind(word.textProperty());
    return chip;
  }
}
