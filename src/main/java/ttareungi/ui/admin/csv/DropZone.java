package ttareungi.ui.admin.csv;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.csv.CsvViewModel.Stage;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** Where a file is dropped, or chosen; says why the last one cannot be read. */
final class DropZone extends VBox {
  DropZone(Messages messages, CsvViewModel model, Runnable choose) {
    getStyleClass().add("drop-zone");
    setId("csv-drop");
    var reading = model.stageProperty().isEqualTo(Stage.READING);
    var icon = new Icon("fth-upload-cloud");
    icon.getStyleClass().add("big");
    var button = Parts.button(messages, "csv-choose", "csv.file.choose", "fth-file-text", choose);
    button.getStyleClass().add("accent");
    button.disableProperty().bind(reading);
    var bar = new ProgressBar();
    bar.accessibleTextProperty().bind(messages.bind("csv.file.reading"));
    getChildren()
        .addAll(
            icon,
            Parts.label(messages.bind("csv.file.drop"), "title-card"),
            Parts.label(messages.bind("csv.file.hint." + model.subject().name()), "muted", "hint"),
            button,
            Parts.when(reading, bar),
            problem(messages, model));
  }

  private static HBox problem(Messages messages, CsvViewModel model) {
    var words = new Label();
    words.setId("csv-unreadable");
    words.setWrapText(true);
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> ProblemWords.of(model, messages),
                model.problemProperty(),
                messages.languageProperty()));
    var note = new HBox(new Icon("fth-alert-circle"), words);
    note.getStyleClass().addAll("note", "danger");
    return Parts.when(model.problemProperty().isNotNull(), note);
  }
}
