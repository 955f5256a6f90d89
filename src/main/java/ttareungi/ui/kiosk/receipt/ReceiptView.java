package ttareungi.ui.kiosk.receipt;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.QrCode;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;

/** k5: the receipt, the balance large. */
public final class ReceiptView implements Step {
  private final Kit kit;
  private final ReceiptModel model;
  private final Parent root;

  @FXML private Label title;
  @FXML private Label balance;
  @FXML private Label price;
  @FXML private Label method;
  @FXML private Label confirmId;
  @FXML private Label when;
  @FXML private Label rider;
  @FXML private StackPane qrSlot;
  @FXML private VBox paper;
  @FXML private Button print;
  @FXML private Icon printIcon;
  @FXML private Label notPrinted;
  @FXML private Button home;
  @FXML private Button next;

  public ReceiptView(Kit kit) {
    this.kit = kit;
    model = new ReceiptModel(kit);
    root = kit.fxml().load("/ui/kiosk/receipt.fxml", this);
  }

  @FXML
  void initialize() {
    long won = model.payment().price();
    title.textProperty().bind(kit.messages().bind("kiosk.receipt.title", Formats.points(won)));
    balance.setText(Formats.points(model.balance()));
    price
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> kit.formats().won(won), kit.messages().languageProperty()));
    method.textProperty().bind(kit.messages().bind(model.methodKey()));
    confirmId.setText(model.confirmId());
    when.textProperty()
        .bind(Bindings.createStringBinding(model::when, kit.messages().languageProperty()));
    rider.setText(model.rider());
    qrSlot.getChildren().add(QrCode.of(model.qr()));
    paper.setVisible(model.canPrint());
    print.setOnAction(tap -> model.print());
    model.paperProperty().subscribe(this::show);
    home.setOnAction(tap -> model.home());
    next.setOnAction(tap -> model.reserve());
  }

  private void show(Paper now) {
    print.textProperty().bind(kit.messages().bind(now.key()));
    print.accessibleTextProperty().bind(print.textProperty());
    print.setDisable(!now.mayPrint());
    printIcon.setLiteral(now.isDone() ? "fth-check" : "fth-printer");
    notPrinted.setVisible(now == Paper.FAILED);
  }

  @Override
  public Parent view() {
    return root;
  }
}
