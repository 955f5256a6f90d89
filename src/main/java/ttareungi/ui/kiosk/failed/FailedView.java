package ttareungi.ui.kiosk.failed;

import static ttareungi.ui.common.Shown.visible;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;

/** k14: declined, or not resolved yet. */
public final class FailedView implements Step {
  private final Kit kit;
  private final FailedModel model;
  private final Parent root;

  @FXML private StackPane disc;
  @FXML private Icon icon;
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Label price;
  @FXML private HBox reasonRow;
  @FXML private Label reasonName;
  @FXML private Label reason;
  @FXML private Label balance;
  @FXML private HBox riderRow;
  @FXML private Label rider;
  @FXML private HBox codeRow;
  @FXML private Label code;
  @FXML private HBox help;
  @FXML private Label helpPhone;
  @FXML private Button retry;
  @FXML private Button changeAmount;
  @FXML private Button home;

  public FailedView(Kit kit) {
    this.kit = kit;
    model = new FailedModel(kit);
    root = kit.fxml().load("/ui/kiosk/failed.fxml", this);
  }

  @FXML
  void initialize() {
    Messages messages = kit.messages();
    disc.getStyleClass().add(model.isOpen() ? "warning" : "danger");
    icon.setLiteral(icon());
    title.textProperty().bind(messages.bind(model.key() + ".title"));
    text.textProperty().bind(messages.bind(model.key() + ".text"));
    price
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> kit.formats().won(model.payment().price()), messages.languageProperty()));
    balance.setText(Formats.points(model.balance()));
    showReason(messages);
    String fault = model.payment().faultCode();
    code.setText(fault == null ? "" : fault);
    visible(codeRow, fault != null);
    rider.setText(Ids.rider(model.userId()));
    visible(riderRow, model.isOpen()); // to ask for the balance with, for somebody new too
    visible(retry, !model.isOpen());
    visible(changeAmount, !model.isOpen());
    helpPhone.setText(kit.helpPhone());
    visible(help, model.isOpen() || model.isGone());
    retry
        .textProperty()
        .bind(messages.bind(model.isGone() ? "kiosk.failed.gone.retry" : "kiosk.failed.retry"));
    retry.accessibleTextProperty().bind(retry.textProperty());
    retry.setOnAction(tap -> model.retry());
    changeAmount.setOnAction(tap -> model.changeAmount());
    home.setOnAction(tap -> model.home());
  }

  private String icon() {
    if (model.isGone()) {
      return "fth-wifi-off";
    }
    return model.isOpen() ? "fth-help-circle" : "fth-credit-card";
  }

  private void showReason(Messages messages) {
    String key = model.reasonKey();
    visible(reasonRow, key != null);
    reasonName.textProperty().bind(messages.bind(model.reasonName()));
    if (key != null) {
      var words = messages.bind(key, model.reasonArgs());
      var code = model.reasonCode();
      reason
          .textProperty()
          .bind(code.isEmpty() ? words : messages.bind("kiosk.failed.coded", code, words));
    }
  }

  @Override
  public void on(List<LoggedEvent> events) {
    model.on(events);
  }

  @Override
  public void close() {
    model.close();
  }

  @Override
  public Parent view() {
    return root;
  }
}
