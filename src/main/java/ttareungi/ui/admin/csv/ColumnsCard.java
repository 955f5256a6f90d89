package ttareungi.ui.admin.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.csv.Sheet;
import ttareungi.ui.admin.csv.CsvViewModel.Stage;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** Which column is what; changed by hand where the guess is wrong. */
final class ColumnsCard extends VBox {
  private static final double[] WIDTHS = {32, 6, 32, 30};

  private final Messages messages;
  private final CsvViewModel model;
  private final GridPane grid = new GridPane();
  private final ToggleButton edit = new ToggleButton();
  private final List<FieldCell> cells = new ArrayList<>();

  ColumnsCard(Messages messages, CsvViewModel model, Runnable choose) {
    this.messages = messages;
    this.model = model;
    getStyleClass().addAll("card", "columns-card");
    var another =
        Parts.button(messages, "csv-another", "csv.file.another", "fth-file-text", choose);
    another.getStyleClass().addAll("flat", "compact");
    another.disableProperty().bind(busy());
    getChildren().addAll(head(another), missing(), scroll());
    model.sheetProperty().subscribe(this::begin);
    model.mappingProperty().subscribe(this::show);
    edit.selectedProperty().subscribe(this::make);
  }

  private BooleanBinding busy() {
    return Bindings.createBooleanBinding(model::isImporting, model.stageProperty());
  }

  private HBox head(Node another) {
    edit.setId("csv-edit");
    edit.getStyleClass().addAll("flat", "compact");
    edit.setGraphic(new Icon("fth-edit-2"));
    edit.textProperty().bind(messages.bind("csv.columns.edit"));
    edit.accessibleTextProperty().bind(edit.textProperty());
    edit.disableProperty().bind(busy());
    var file = Parts.label(file(), "pill");
    file.setId("csv-file");
    return Parts.head(
        Parts.label(messages.bind("csv.step.columns"), "title-card"),
        file,
        Parts.gap(),
        another,
        edit);
  }

  private StringBinding file() {
    return Bindings.createStringBinding(
        () -> {
          var sheet = model.sheetProperty().get();
          return sheet == null
              ? ""
              : messages.get(
                  "csv.file.facts",
                  sheet.fileName(),
                  Formats.grouped(sheet.rows().size()),
                  sheet.encoding().label());
        },
        model.sheetProperty(),
        messages.languageProperty());
  }

  /** The fields that nobody has named a column for. */
  private HBox missing() {
    var words = new Label();
    words.setId("csv-missing");
    words.setWrapText(true);
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::missingWords, model.mappingProperty(), messages.languageProperty()));
    var note = new HBox(new Icon("fth-alert-triangle"), words);
    note.getStyleClass().addAll("note", "warning", "inset");
    return Parts.when(model.stageProperty().isEqualTo(Stage.COLUMNS), note);
  }

  private String missingWords() {
    var mapping = model.mappingProperty().get();
    var names =
        mapping == null
            ? ""
            : mapping.missing().stream()
                .map(field -> messages.get("csv.field." + field.name()))
                .collect(Collectors.joining(", "));
    return messages.get("csv.columns.missing", names);
  }

  private ScrollPane scroll() {
    grid.getStyleClass().add("columns-grid");
    for (double width : WIDTHS) {
      var column = new ColumnConstraints();
      column.setPercentWidth(width);
      column.setHalignment(HPos.LEFT);
      grid.getColumnConstraints().add(column);
    }
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private void begin() {
    edit.setSelected(false);
    make();
  }

  /** Made anew with another file; a mapping that changes only changes what is said. */
  private void make() {
    grid.getChildren().clear();
    cells.clear();
    var sheet = model.sheetProperty().get();
    if (sheet != null) {
      grid.addRow(
          0,
          Parts.label(messages.bind("csv.columns.of"), "column-title"),
          new Label(),
          Parts.label(messages.bind("csv.columns.field"), "column-title"),
          Parts.label(messages.bind("csv.columns.example"), "column-title"));
      for (int column = 0; column < sheet.headers().size(); column++) {
        addRow(sheet, column);
      }
      show();
    }
  }

  private void addRow(Sheet sheet, int column) {
    var header = sheet.headers().get(column);
    var name = new Label(header);
    name.getStyleClass().add("strong");
    var arrow = new Icon("fth-arrow-right");
    arrow.getStyleClass().add("muted");
    var example = new Label(sheet.example(column));
    example.getStyleClass().add("muted");
    var field = new FieldCell(messages, model, column, header, edit.isSelected());
    cells.add(field);
    grid.addRow(column + 1, name, arrow, field.node(), example);
  }

  private void show() {
    var mapping = model.mappingProperty().get();
    if (mapping == null) {
      return;
    }
    if (!mapping.missing().isEmpty() && !edit.isSelected()) {
      edit.setSelected(true); // which makes the rows anew
    } else {
      cells.forEach(cell -> cell.show(mapping));
    }
  }
}
