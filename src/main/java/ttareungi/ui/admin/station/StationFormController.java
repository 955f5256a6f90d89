package ttareungi.ui.admin.station;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.station.StationFormModel.Field;
import ttareungi.ui.fx.Messages;

/** The picture of the form of a station. */
public final class StationFormController {
  private final Messages messages;
  private final StationFormModel model;
  private final Runnable cancel;
  private final @Nullable Runnable importFile;

  @FXML private VBox form;
  @FXML private Label title;
  @FXML private Label sentence;
  @FXML private TextField number;
  @FXML private Label numberHelp;
  @FXML private TextField name;
  @FXML private Label nameHelp;
  @FXML private TextField nameEn;
  @FXML private TextField docks;
  @FXML private Label docksHelp;
  @FXML private TextField position;
  @FXML private Label positionHelp;
  @FXML private Label refused;
  @FXML private Button fromFile;
  @FXML private Button save;

  /** {@code importFile}: opens the import of many at once; null where none is offered. */
  public StationFormController(
      Messages messages, StationFormModel model, Runnable cancel, @Nullable Runnable importFile) {
    this.messages = messages;
    this.model = model;
    this.cancel = cancel;
    this.importFile = importFile;
  }

  public void focusFirst() {
    name.requestFocus();
    name.end();
  }

  @FXML
  private void initialize() {
    number.textProperty().bindBidirectional(model.numberProperty());
    name.textProperty().bindBidirectional(model.nameProperty());
    nameEn.textProperty().bindBidirectional(model.nameEnProperty());
    docks.textProperty().bindBidirectional(model.docksProperty());
    position.textProperty().bindBidirectional(model.positionProperty());
    number.setDisable(model.isEdit());
    title.textProperty().bind(word("stations.edit.title", "admin.station.title"));
    form.accessibleTextProperty().bind(title.textProperty());
    sentence.textProperty().bind(word("stations.edit.sentence", "admin.station.sentence"));
    save.textProperty().bind(word("stations.edit.save", "admin.station.save"));
    save.accessibleTextProperty().bind(save.textProperty());
    leaving(number, Field.NUMBER);
    leaving(name, Field.NAME);
    leaving(docks, Field.DOCKS);
    leaving(position, Field.POSITION);
    help(numberHelp, Field.NUMBER);
    help(nameHelp, Field.NAME);
    help(docksHelp, Field.DOCKS);
    help(positionHelp, Field.POSITION);
    help(refused, Field.FORM);
    fromFile.setVisible(importFile != null);
    fromFile.setManaged(importFile != null);
    save.disableProperty().bind(model.busyProperty());
  }

  @FXML
  private void save() {
    model.save();
  }

  @FXML
  private void importFile() {
    if (importFile != null) {
      importFile.run();
    }
  }

  @FXML
  private void cancel() {
    cancel.run();
  }

  private ObservableValue<String> word(String editing, String opening) {
    return messages.bind(model.isEdit() ? editing : opening);
  }

  /** A field says what is wrong with it once it has been left. */
  private void leaving(TextField field, Field which) {
    field
        .focusedProperty()
        .subscribe((was, now) -> {
          if (was && !now) {
            model.leave(which);
          }
        });
  }

  private void help(Label label, Field field) {
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(field),
                model.problemsProperty(),
                model.askedProperty(),
                model.leftProperty(),
                messages.languageProperty()));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private String words(Field field) {
    var problem = model.problemsProperty().get().get(field);
    boolean seen =
        model.askedProperty().get()
            || field == Field.FORM
            || model.leftProperty().get().contains(field);
    return problem == null || !seen ? "" : problem.say(messages);
  }
}
