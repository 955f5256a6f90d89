package ttareungi.ui.admin.csv;

import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.csv.CsvViewModel.Stage;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The import itself: begun here, watched, called off, and what came of it. */
final class ImportCard extends HBox {
  private static final int PERCENT = 100;

  private final Messages messages;
  private final CsvViewModel model;
  private final ProgressBar bar = new ProgressBar();

  ImportCard(Messages messages, CsvViewModel model, Runnable close) {
    this.messages = messages;
    this.model = model;
    getStyleClass().addAll("card", "import-card");
    var lines = lines();
    HBox.setHgrow(lines, Priority.ALWAYS);
    var icon = new Icon("fth-upload");
    icon.getStyleClass().add("accent");
    getChildren().addAll(icon, lines, start(), callOff(), close(close));
    model.stageProperty().subscribe(this::showBar);
    model.paceProperty().subscribe(this::showBar);
  }

  private VBox lines() {
    var title = Parts.label(said(this::title), "strong");
    title.setId("csv-import-title");
    var pace = Parts.label(said(this::pace), "small", "muted");
    pace.setId("csv-pace");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(title.textProperty());
    var seen = stage(Stage.IMPORTING).or(stage(Stage.SEALING));
    var hint = new Label();
    hint.setId("csv-import-hint");
    hint.setWrapText(true);
    hint.getStyleClass().addAll("small", "muted");
    hint.textProperty().bind(said(this::hint));
    return new VBox(new HBox(title, Parts.gap(), pace), Parts.when(seen, bar), hint, problem());
  }

  private Node problem() {
    var words = Parts.label(said(() -> ProblemWords.of(model, messages)), "help-note");
    words.setId("csv-problem");
    words.setWrapText(true);
    return Parts.when(model.problemProperty().isNotNull(), words);
  }

  private Button start() {
    var button =
        Parts.button(messages, "csv-start", "csv.import.start", "fth-upload", model::start);
    button.getStyleClass().add("accent");
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.canImport(),
                model.stageProperty(),
                model.trialProperty(),
                model.skipBadProperty()));
    var past = stage(Stage.IMPORTING).or(stage(Stage.SEALING)).or(stage(Stage.DONE));
    return Parts.when(past.not(), button);
  }

  private Button callOff() {
    var button = Parts.button(messages, "csv-cancel", "csv.import.cancel", "fth-x", model::callOff);
    button.getStyleClass().add("danger-text");
    button.disableProperty().bind(stage(Stage.SEALING));
    return Parts.when(stage(Stage.IMPORTING).or(stage(Stage.SEALING)), button);
  }

  private Button close(Runnable close) {
    var button = Parts.button(messages, "csv-done", "csv.close", "fth-check", close);
    button.getStyleClass().add("accent");
    return Parts.when(stage(Stage.DONE), button);
  }

  private BooleanBinding stage(Stage stage) {
    return model.stageProperty().isEqualTo(stage);
  }

  private StringBinding said(Callable<String> words) {
    return Bindings.createStringBinding(
        words,
        model.stageProperty(),
        model.trialProperty(),
        model.skipBadProperty(),
        model.paceProperty(),
        model.problemProperty(),
        messages.languageProperty());
  }

  private String title() {
    var trial = model.trialProperty().get();
    var now = model.paceProperty().get();
    var result = model.resultProperty().get();
    return switch (model.stageProperty().get()) {
      case IMPORTING -> messages.get("csv.import.running", now.done(), now.of());
      case SEALING -> messages.get("csv.import.sealing", now.of());
      case DONE ->
          messages.get("csv.import.done", result.added(), result.alreadyThere(), result.leftOut());
      default ->
          trial == null
              ? messages.get("csv.import.later")
              : messages.get(
                  trial.added() == 0 ? "csv.import.nothing" : "csv.import.ready", trial.added());
    };
  }

  private String pace() {
    var now = model.paceProperty().get();
    return model.stageProperty().get() != Stage.IMPORTING || now.done() == 0
        ? ""
        : messages.get(
            "csv.import.pace",
            (int) (now.share() * PERCENT),
            Formats.grouped(now.aSecond()),
            now.secondsLeft());
  }

  private String hint() {
    var trial = model.trialProperty().get();
    return switch (model.stageProperty().get()) {
      case IMPORTING -> messages.get("csv.import.cancelling", model.paceProperty().get().done());
      case SEALING -> messages.get("csv.import.toolate");
      case DONE -> messages.get("csv.import.again");
      default ->
          trial != null && trial.wrong() > 0 && !model.skipBadProperty().get() && trial.added() > 0
              ? messages.get("csv.import.blocked", trial.wrong())
              : messages.get("csv.import.all");
    };
  }

  private void showBar() {
    bar.setProgress(
        model.stageProperty().get() == Stage.SEALING
            ? ProgressBar.INDETERMINATE_PROGRESS
            : model.paceProperty().get().share());
  }
}
