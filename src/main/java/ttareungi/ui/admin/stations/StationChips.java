package ttareungi.ui.admin.stations;

import java.util.EnumMap;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** All stations or some of them, each with how many there are of those searched for. */
final class StationChips extends HBox {
  private final Messages messages;
  private final StationsViewModel model;

  StationChips(Messages messages, StationsViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("filter-chips");
    var buttons = new EnumMap<StationFilter, ToggleButton>(StationFilter.class);
    for (var filter : StationFilter.values()) {
      buttons.put(filter, chip(filter));
    }
    Segmented.bind(new ToggleGroup(), buttons, model.filterProperty());
    getChildren().setAll(buttons.values());
  }

  private ToggleButton chip(StationFilter filter) {
    var chip = new ToggleButton();
    chip.setId("stations-" + filter.name());
    chip.getStyleClass().setAll("filter-chip");
    var word = new Label();
    word.textProperty().bind(messages.bind("stations.filter." + filter));
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
