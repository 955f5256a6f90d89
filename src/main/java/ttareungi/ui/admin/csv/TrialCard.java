package ttareungi.ui.admin.csv;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.csv.Trial;
import ttareungi.ui.admin.csv.CsvViewModel.Stage;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** What the dry run found, counted. */
final class TrialCard extends VBox {
  private final Messages messages;
  private final CsvViewModel model;
  private final Label ready = new Label();
  private final Label warned = new Label();
  private final Label already = new Label();
  private final Label wrong = new Label();
  private final ShareBar bar = new ShareBar();
  private final CheckBox skip = new CheckBox();

  TrialCard(Messages messages, CsvViewModel model, Runnable save) {
    this.messages = messages;
    this.model = model;
    getStyleClass().addAll("card", "trial-card");
    var there = model.trialProperty().isNotNull();
    getChildren()
        .addAll(
            Parts.head(
                Parts.label(messages.bind("csv.trial"), "title-card"),
                Parts.label(messages.bind("csv.trial.nothing"), "small", "muted")),
            Parts.when(there.not(), waiting()),
            Parts.when(there, found(save)));
    model.trialProperty().subscribe(this::show);
  }

  private Node waiting() {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(messages.bind("csv.trial.running"));
    var trying = model.stageProperty().isEqualTo(Stage.TRYING);
    var words =
        Parts.label(
            Bindings.when(trying)
                .then(messages.bind("csv.trial.running"))
                .otherwise(messages.bind("csv.trial.later")),
            "muted");
    var box = new VBox(words, Parts.when(trying, bar));
    box.getStyleClass().add("trial-body");
    return box;
  }

  private VBox found(Runnable save) {
    var tiles =
        new HBox(
            tile("csv.trial.ready", "fth-check-circle", "ready", ready),
            tile("csv.trial.warned", "fth-alert-triangle", "warned", warned),
            tile("csv.trial.already", "fth-copy", "already", already),
            tile("csv.trial.wrong", "fth-x-circle", "wrong", wrong));
    tiles.getStyleClass().add("tiles");
    var line = new HBox(skip, Parts.gap(), saving(save));
    line.getStyleClass().add("trial-line");
    skip.setId("csv-skip");
    skip.selectedProperty().bindBidirectional(model.skipBadProperty());
    skip.disableProperty()
        .bind(Bindings.createBooleanBinding(model::isImporting, model.stageProperty()));
    var body = new VBox(tiles, bar, line);
    body.getStyleClass().add("trial-body");
    return body;
  }

  private Node saving(Runnable save) {
    var button = Parts.button(messages, "csv-save-bad", "csv.bad.save", "fth-download", save);
    button.getStyleClass().add("compact");
    button
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(this::hasBad, model.trialProperty()));
    var saved =
        Parts.label(
            Bindings.createStringBinding(
                this::savedWords, model.savedProperty(), messages.languageProperty()),
            "small",
            "success-words");
    saved.setId("csv-saved");
    var box = new HBox(saved, button);
    box.getStyleClass().add("trial-line");
    return box;
  }

  private String savedWords() {
    var file = model.savedProperty().get();
    return file == null ? "" : messages.get("csv.bad.saved", file.getFileName());
  }

  private boolean hasBad() {
    var trial = model.trialProperty().get();
    return trial != null && !trial.findings().isEmpty();
  }

  private Node tile(String key, String icon, String kind, Label count) {
    var name = Parts.label(messages.bind(key), "name");
    name.setGraphic(new Icon(icon));
    count.setId("csv-" + kind);
    count.getStyleClass().add("value");
    var figure = new HBox(count, Parts.label(messages.bind("csv.trial.rows"), "unit"));
    figure.getStyleClass().add("figure");
    var tile = new VBox(name, figure);
    tile.getStyleClass().addAll("tile", kind);
    HBox.setHgrow(tile, Priority.ALWAYS);
    tile.setPrefWidth(0);
    return tile;
  }

  private void show() {
    var trial = model.trialProperty().get();
    if (trial != null) {
      count(trial);
    }
  }

  private void count(Trial trial) {
    ready.setText(Formats.grouped(trial.ready()));
    warned.setText(Formats.grouped(trial.warned()));
    already.setText(Formats.grouped(trial.alreadyThere()));
    wrong.setText(Formats.grouped(trial.wrong()));
    bar.show(trial.ready(), trial.warned(), trial.alreadyThere(), trial.wrong());
    skip.setVisible(trial.wrong() > 0 && trial.added() > 0);
    skip.textProperty().bind(messages.bind("csv.trial.skip", trial.added()));
    skip.accessibleTextProperty().bind(skip.textProperty());
  }
}
