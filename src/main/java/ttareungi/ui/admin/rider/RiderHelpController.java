package ttareungi.ui.admin.rider;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import ttareungi.ui.fx.Messages;

/** The picture of {@link RiderHelpViewModel}. */
public final class RiderHelpController {
  private final Messages messages;
  private final RiderHelpViewModel model;
  private final Runnable close;

  @FXML private TextField number;
  @FXML private TextField why;
  @FXML private Label problem;
  @FXML private Label unlocked;
  @FXML private VBox codeBox;
  @FXML private Label code;
  @FXML private Button issue;
  @FXML private Button unlock;

  RiderHelpController(Messages messages, RiderHelpViewModel model, Runnable close) {
    this.messages = messages;
    this.model = model;
    this.close = close;
  }

  void focusFirst() {
    number.requestFocus();
  }

  @FXML
  private void initialize() {
    number.textProperty().bindBidirectional(model.numberProperty());
    why.textProperty().bindBidirectional(model.whyProperty());
    number.disableProperty().bind(model.busyProperty());
    why.disableProperty().bind(model.busyProperty());
    issue.disableProperty().bind(model.busyProperty());
    unlock.disableProperty().bind(model.busyProperty());
    code.textProperty().bind(model.codeProperty());
    codeBox.visibleProperty().bind(code.textProperty().isNotEmpty());
    codeBox.managedProperty().bind(codeBox.visibleProperty());
    line(
        problem,
        Bindings.createStringBinding(
            this::problem, model.problemProperty(), messages.languageProperty()));
    line(
        unlocked,
        Bindings.createStringBinding(
            this::unlocked, model.unlockedProperty(), messages.languageProperty()));
  }

  private static void line(Label label, StringBinding words) {
    label.textProperty().bind(words);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private String problem() {
    var found = model.problemProperty().get();
    return found == null ? "" : found.say(messages);
  }

  private String unlocked() {
    var rider = model.unlockedProperty().get();
    return rider.isEmpty() ? "" : messages.get("admin.rider.unlocked", rider);
  }

  @FXML
  private void issue() {
    model.issueCode();
  }

  @FXML
  private void unlock() {
    model.unlock();
  }

  @FXML
  private void close() {
    close.run();
  }
}
