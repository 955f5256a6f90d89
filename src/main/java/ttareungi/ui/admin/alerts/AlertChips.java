package ttareungi.ui.admin.alerts;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import ttareungi.alert.AlertKind;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;

/** One kind of alert or all; only kinds of which there are some. */
final class AlertChips extends FlowPane {
  private final Messages messages;
  private final AlertsModel model;
  private final ToggleGroup group = new ToggleGroup();

  AlertChips(Messages messages, AlertsModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("alert-chips");
    model.openProperty().subscribe(this::fill);
    model.seenProperty().subscribe(this::fill);
    model.filterProperty().subscribe(this::fill);
    fill();
  }

  private void fill() {
    getChildren().clear();
    add(null, "alerts.all");
    model.kinds().forEach(kind -> add(kind, "alert." + kind));
  }

  private void add(@Nullable AlertKind kind, String key) {
    var word = new Label();
    word.textProperty().bind(messages.bind(key));
    var count = new Label(Formats.grouped(model.count(kind)));
    count.getStyleClass().add("count");
    var content = new HBox(word, count);
    content.getStyleClass().add("content");
    var chip = new ToggleButton();
    chip.setId("alerts-" + (kind == null ? "ALL" : kind.name()));
    chip.getStyleClass().setAll("filter-chip");
    chip.setGraphic(content);
    chip.accessibleTextProperty().bind(word.textProperty());
    chip.setToggleGroup(group);
    chip.setSelected(model.filterProperty().get() == kind);
    chip.setOnAction(event -> choose(kind));
    getChildren().add(chip);
  }

  private void choose(@Nullable AlertKind kind) {
    model.filterProperty().set(kind);
    fill(); // a second click takes no choice back
  }
}
