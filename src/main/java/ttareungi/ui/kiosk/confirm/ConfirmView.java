package ttareungi.ui.kiosk.confirm;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.common.BikeArt;
import ttareungi.ui.common.ColourSwatch;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;

/** k7: the bike, what it costs, and until when it would be held. */
public final class ConfirmView implements Step {
  private final Kit kit;
  private final ConfirmModel model;
  private final Parent root;

  @FXML private StackPane art;
  @FXML private VBox bikeWords;
  @FXML private Label where;
  @FXML private Label dock;
  @FXML private Label bikeNo;
  @FXML private Label balance;
  @FXML private Label fee;
  @FXML private Label after;
  @FXML private Label until;
  @FXML private Label refund;
  @FXML private Button back;
  @FXML private Button next;

  public ConfirmView(Kit kit, ConfirmModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/confirm.fxml", this);
  }

  @FXML
  void initialize() {
    Messages messages = kit.messages();
    art.getChildren().add(new BikeArt(messages, model.bike().colour()));
    showDock(messages, model.bike().dock());
    bikeWords.accessibleTextProperty().bind(BikeWords.said(messages, model.bike()));
    bikeNo.setText(Ids.bike(model.bike().bikeId()));
    bikeWords.getChildren().add(new ColourSwatch(messages, model.bike().colour()));
    String price = Formats.points(model.fee());
    balance.setText(Formats.points(model.balance()));
    fee.setText(Formats.points(-model.fee()));
    fee.setAccessibleText(price);
    after.setText(Formats.points(model.balance() - model.fee()));
    var clock =
        Bindings.createStringBinding(
            () -> kit.formats().clock(model.untilProperty().get()),
            model.untilProperty(),
            messages.languageProperty());
    until.textProperty().bind(messages.bind("kiosk.confirm.until", clock));
    String promise = model.refunds() ? "kiosk.confirm.refund" : "kiosk.confirm.kept";
    refund.textProperty().bind(messages.bind(promise, price));
    next.textProperty().bind(messages.bind("kiosk.confirm.next", price));
    next.accessibleTextProperty().bind(next.textProperty());
    next.disableProperty().bind(model.sendingProperty());
    back.setOnAction(tap -> model.back());
    next.setOnAction(tap -> model.next());
  }

  private void showDock(Messages messages, @Nullable Integer number) {
    boolean beside = number == null;
    where.textProperty().bind(messages.bind(beside ? "kiosk.bike.beside" : "kiosk.bike.dock.word"));
    dock.setVisible(!beside);
    dock.setManaged(!beside);
    if (number != null) {
      dock.textProperty().bind(messages.bind("kiosk.bike.dock.big", Integer.toString(number)));
    }
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public void on(List<LoggedEvent> events) {
    model.on(events);
  }

  @Override
  public void tick() {
    model.tick();
  }

  @Override
  public void close() {
    model.close();
  }
}
