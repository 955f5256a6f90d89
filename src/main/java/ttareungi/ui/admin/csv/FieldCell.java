package ttareungi.ui.admin.csv;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import ttareungi.csv.Field;
import ttareungi.csv.Mapping;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** What one column is: in words, or to be chosen from a menu. */
final class FieldCell {
  private final Messages messages;
  private final CsvViewModel model;
  private final int column;
  private final Labeled node;

  /** {@code name}: what the file calls the column. */
  FieldCell(Messages messages, CsvViewModel model, int column, String name, boolean choosing) {
    this.messages = messages;
    this.model = model;
    this.column = column;
    node = choosing ? menu(name) : new Label();
    node.setId("csv-column-" + column);
  }

  Labeled node() {
    return node;
  }

  void show(Mapping mapping) {
    var field = mapping.field(column);
    node.textProperty().bind(messages.bind(key(field.orElse(null))));
    node.setGraphic(field.isPresent() ? new Icon("fth-check") : null);
    node.getStyleClass().removeAll("matched", "muted");
    node.getStyleClass().add(field.isPresent() ? "matched" : "muted");
  }

  private MenuButton menu(String name) {
    var menu = new MenuButton();
    menu.setMaxWidth(Double.MAX_VALUE);
    menu.accessibleTextProperty().bind(messages.bind("csv.columns.choose", name));
    menu.getItems().add(item(null));
    model.subject().fields().forEach(field -> menu.getItems().add(item(field)));
    return menu;
  }

  private MenuItem item(@Nullable Field field) {
    var item = new MenuItem();
    item.setId("csv-is-" + Optional.ofNullable(field).map(Field::name).orElse("NOTHING"));
    item.textProperty().bind(messages.bind(key(field)));
    item.setOnAction(event -> model.match(column, field));
    return item;
  }

  private static String key(@Nullable Field field) {
    return field == null ? "csv.columns.ignored" : "csv.field." + field.name();
  }
}
