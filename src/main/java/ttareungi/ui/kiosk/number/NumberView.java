package ttareungi.ui.kiosk.number;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import ttareungi.ui.common.Keypad;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Pad;
import ttareungi.ui.kiosk.frame.PadKeys;
import ttareungi.ui.kiosk.frame.Primary;
import ttareungi.ui.kiosk.frame.Step;

/** k2: the member number, on a keypad. */
public final class NumberView implements Step {
  private final Kit kit;
  private final NumberModel model;
  private final List<Label> cells = new ArrayList<>();
  private final Parent root;

  @FXML private HBox cellRow;
  @FXML private StackPane padSlot;
  @FXML private Button back;
  @FXML private Button next;
  @FXML private Button buyPoints;

  public NumberView(Kit kit, NumberModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/number.fxml", this);
  }

  @FXML
  void initialize() {
    for (int i = 0; i < NumberModel.LENGTH; i++) {
      cellRow.getChildren().add(cell());
    }
    Keypad pad = Pad.of(kit.messages(), model::digit, model::erase, model::clear);
    padSlot.getChildren().add(pad);
    back.setOnAction(tap -> model.back());
    next.setOnAction(tap -> model.next());
    buyPoints.setOnAction(tap -> model.buyInstead());
    buyPoints.visibleProperty().bind(model.unknownProperty());
    next.visibleProperty().bind(model.unknownProperty().not());
    Primary.bind(next, kit.messages().bind("kiosk.next"), missing());
    cellRow.accessibleTextProperty().bind(model.digitsProperty());
    PadKeys.listen(pad, back, next, buyPoints);
    model.digitsProperty().subscribe(this::show);
  }

  private StringBinding missing() {
    Messages messages = kit.messages();
    return Bindings.createStringBinding(
        () -> model.digitsProperty().get().isEmpty() ? messages.get("kiosk.number.missing") : "",
        model.digitsProperty(),
        messages.languageProperty());
  }

  private StackPane cell() {
    Label digit = new Label();
    cells.add(digit);
    StackPane cell = new StackPane(digit);
    cell.getStyleClass().add("digit-cell");
    HBox.setHgrow(cell, Priority.ALWAYS);
    cell.setMinWidth(1);
    cell.setPrefWidth(1);
    return cell;
  }

  private void show(String digits) {
    for (int i = 0; i < cells.size(); i++) {
      Label cell = cells.get(i);
      cell.setText(i < digits.length() ? digits.substring(i, i + 1) : "");
      cell.getParent().getStyleClass().remove("current");
      if (i == digits.length()) {
        cell.getParent().getStyleClass().add("current");
      }
    }
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public void close() {
    model.close();
  }
}
