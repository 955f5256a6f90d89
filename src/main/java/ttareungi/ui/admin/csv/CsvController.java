package ttareungi.ui.admin.csv;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.FileChoice;
import ttareungi.ui.fx.Messages;

/** The picture of a file on its way in: four steps, and what each found stays to be seen. */
public final class CsvController {
  private static final String CSV = "csv";

  private final Messages messages;
  private final CsvViewModel model;
  private final FileChoice files;
  private final Runnable done;

  @FXML private VBox card;
  @FXML private Label crumb;
  @FXML private Label title;
  @FXML private HBox steps;
  @FXML private Button close;
  @FXML private StackPane drop;
  @FXML private VBox work;
  @FXML private HBox top;
  @FXML private StackPane rows;
  @FXML private StackPane bottom;

  CsvController(Messages messages, CsvViewModel model, FileChoice files, Runnable done) {
    this.messages = messages;
    this.model = model;
    this.files = files;
    this.done = done;
  }

  @FXML
  private void initialize() {
    var subject = model.subject().name();
    crumb.textProperty().bind(messages.bind("csv.crumb." + subject));
    title.textProperty().bind(messages.bind("csv.title." + subject));
    card.accessibleTextProperty().bind(title.textProperty());
    steps.getChildren().setAll(new Stepper(messages, model));
    drop.getChildren().setAll(new DropZone(messages, model, this::choose));
    var columns = new ColumnsCard(messages, model, this::choose);
    var trial = new TrialCard(messages, model, this::save);
    top.getChildren().setAll(columns, trial);
    HBox.setHgrow(columns, Priority.ALWAYS);
    HBox.setHgrow(trial, Priority.ALWAYS);
    rows.getChildren().setAll(new RowsCard(messages, model));
    bottom.getChildren().setAll(new ImportCard(messages, model, done));
    var there = model.sheetProperty().isNotNull();
    drop.visibleProperty().bind(there.not());
    drop.managedProperty().bind(there.not());
    work.visibleProperty().bind(there);
    work.managedProperty().bind(there);
    close
        .disableProperty()
        .bind(
            model
                .stageProperty()
                .isEqualTo(CsvViewModel.Stage.IMPORTING)
                .or(model.stageProperty().isEqualTo(CsvViewModel.Stage.SEALING)));
    card.setOnDragOver(CsvController::over);
    card.setOnDragDropped(this::dropped);
    card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Files from another program. */
  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    var dropped = event.getDragboard().getFiles();
    event.setDropCompleted(!dropped.isEmpty());
    if (!dropped.isEmpty()) {
      model.choose(dropped.getFirst().toPath());
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.O && event.isShortcutDown()) {
      choose();
      event.consume();
    }
  }

  @FXML
  private void close() {
    if (!model.isImporting()) {
      done.run();
    }
  }

  private void choose() {
    var window = card.getScene().getWindow();
    files.open(window, messages.get("csv.file.kind"), CSV).ifPresent(model::choose);
  }

  private void save() {
    var sheet = model.sheetProperty().get();
    if (sheet != null) {
      var name =
          sheet.fileName().replaceFirst("\\.[^.]*$", "") + "-" + messages.get("csv.bad.name");
      var window = card.getScene().getWindow();
      files
          .save(window, messages.get("csv.file.kind"), CSV, name + "." + CSV)
          .ifPresent(this::saveTo);
    }
  }

  private void saveTo(Path file) {
    model.saveBad(file, messages.getLanguage());
  }
}
