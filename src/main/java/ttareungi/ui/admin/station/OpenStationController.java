package ttareungi.ui.admin.station;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.station.OpenStationViewModel.Field;
import ttareungi.ui.fx.Messages;

/** The picture of the form that opens a station. */
public final class OpenStationController {
  private final Messages messages;
  private final OpenStationViewModel model;
  private final Runnable cancel;
  private final @Nullable Runnable importFile;

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
  public OpenStationController(
      Messages messages,
      OpenStationViewModel model,
      Runnable cancel,
      @Nullable Runnable importFile) {
    this.messages = messages;
    this.model = model;
    this.cancel = cancel;
    this.importFile = importFile;
  }

  public void focusFirst() {
    name.requestFocus();
  }

  @FXML
  private void initialize() {
    number.textProperty().bindBidirectional(model.numberProperty());
    name.textProperty().bindBidirectional(model.nameProperty());
    nameEn.textProperty().bindBidirectional(model.nameEnProperty());
    docks.textProperty().bindBidirectional(model.docksProperty());
    position.textProperty().bindBidirectional(model.positionProperty());
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

  private void help(Label label, Field field) {
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(field),
                model.problemsProperty(),
                model.askedProperty(),
                messages.languageProperty()));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private String words(Field field) {
    var problem = model.problemsProperty().get().get(field);
    return problem == null || !model.askedProperty().get() ? "" : problem.say(messages);
  }
}
