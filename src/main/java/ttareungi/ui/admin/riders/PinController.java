package ttareungi.ui.admin.riders;

import static ttareungi.ui.common.Shown.visible;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** The picture of {@link PinModel}. */
public final class PinController {
  private final Messages messages;
  private final ModalHost host;
  private final RiderModel rider;
  private final PinModel model;

  @FXML private Label sentence;
  @FXML private CheckBox identified;
  @FXML private Button issue;
  @FXML private Button unlock;
  @FXML private VBox codeBox;
  @FXML private Label code;
  @FXML private Label problem;

  PinController(Messages messages, ModalHost host, RiderModel rider) {
    this.messages = messages;
    this.host = host;
    this.rider = rider;
    model = rider.pin();
  }

  @FXML
  private void initialize() {
    identified.selectedProperty().bindBidirectional(model.identifiedProperty());
    var shut = model.identifiedProperty().not().or(model.busyProperty());
    issue.disableProperty().bind(shut);
    unlock.disableProperty().bind(shut);
    code.textProperty().bind(model.codeProperty());
    model.codeProperty().subscribe(this::showCode);
    rider.cardProperty().subscribe(card -> visible(unlock, card != null && card.row().locked()));
    problem
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::problem, model.problemProperty(), messages.languageProperty()));
    problem.textProperty().subscribe(words -> visible(problem, !words.isEmpty()));
  }

  /** In the place of what led to it, so that it is in sight. */
  private void showCode(String digits) {
    visible(codeBox, !digits.isEmpty());
    visible(sentence, digits.isEmpty());
    visible(issue, digits.isEmpty());
  }

  private String problem() {
    var wrong = model.problemProperty().get();
    return wrong == null ? "" : wrong.say(messages);
  }

  @FXML
  private void issue() {
    model.issue(messages.get("admin.riders.pin.because"));
  }

  @FXML
  private void unlock() {
    model.unlock(
        messages.get("admin.riders.pin.because"),
        () -> host.toasts().success("admin.rider.unlocked", Ids.rider(rider.userId())));
  }
}
