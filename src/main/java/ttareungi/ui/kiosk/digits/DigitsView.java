package ttareungi.ui.kiosk.digits;

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
import ttareungi.ui.common.Ids;
import ttareungi.ui.common.Keypad;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Pad;
import ttareungi.ui.kiosk.frame.PadKeys;
import ttareungi.ui.kiosk.frame.Primary;
import ttareungi.ui.kiosk.frame.Step;

/** k2 and its kin: cells, a keypad, and a button that says how many digits are missing. */
public final class DigitsView implements Step {
  private static final String DOT = "\u25CF";

  private final Messages messages;
  private final DigitsModel model;
  private final List<Label> cells = new ArrayList<>();
  private final Parent root;

  @FXML private Label title;
  @FXML private Label hint;
  @FXML private Label member;
  @FXML private HBox cellRow;
  @FXML private StackPane padSlot;
  @FXML private Button aside;
  @FXML private Button back;
  @FXML private Button next;

  public DigitsView(Kit kit, DigitsModel model) {
    this.messages = kit.messages();
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/digits.fxml", this);
    root.setId(model.words().substring(model.words().lastIndexOf('.') + 1));
  }

  @FXML
  void initialize() {
    if (model.isSecret()) {
      padSlot.getStyleClass().add("secret"); // the voice guide never says which key it is
    }
    title.textProperty().bind(messages.bind(model.words() + ".title"));
    hint.textProperty().bind(messages.bind(model.words() + ".hint"));
    for (int i = 0; i < Digits.LENGTH; i++) {
      cellRow.getChildren().add(cell());
    }
    var digits = model.digits();
    Keypad pad = Pad.of(messages, digits::add, digits::erase, digits::clear);
    padSlot.getChildren().add(pad);
    back.setOnAction(tap -> model.back());
    next.setOnAction(tap -> goOn());
    showAside();
    showMember();
    Primary.bind(next, messages.bind("kiosk.next"), missing());
    PadKeys.listen(pad, back, next);
    cellRow.accessibleTextProperty().bind(heard());
    digits.countProperty().subscribe(this::show);
  }

  private void showMember() {
    boolean known = model.member() > 0;
    member.setVisible(known);
    member.setManaged(known);
    member.textProperty().bind(messages.bind("kiosk.member", Ids.rider(model.member())));
  }

  private void showAside() {
    aside.setVisible(model.hasAside());
    aside.setManaged(model.hasAside());
    if (model.hasAside()) {
      aside.textProperty().bind(messages.bind(model.words() + ".aside"));
      aside.accessibleTextProperty().bind(aside.textProperty());
      aside.setOnAction(tap -> model.aside());
    }
  }

  private void goOn() {
    if (model.isComplete()) {
      model.next();
    }
  }

  private StringBinding missing() {
    return Bindings.createStringBinding(
        () ->
            model.isComplete()
                ? ""
                : messages.get(model.words() + ".missing", Digits.LENGTH - model.digits().count()),
        model.digits().countProperty(),
        messages.languageProperty());
  }

  /** What is keyed in; of a PIN only how long it is. */
  private StringBinding heard() {
    return Bindings.createStringBinding(
        () -> {
          var digits = model.digits();
          return model.isSecret()
              ? messages.get("kiosk.digits.count", digits.count())
              : new String(digits.copy());
        },
        model.digits().countProperty(),
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

  private void show(Number count) {
    for (int i = 0; i < cells.size(); i++) {
      Label cell = cells.get(i);
      cell.setText(i < count.intValue() ? face(i) : "");
      cell.getParent().getStyleClass().remove("current");
      if (i == count.intValue()) {
        cell.getParent().getStyleClass().add("current");
      }
    }
  }

  private String face(int index) {
    return model.isSecret() ? DOT : String.valueOf(model.digits().at(index));
  }

  /** While a PIN is checked, the cells are empty for a moment that nobody need hear of. */
  @Override
  public boolean isReady() {
    return !model.busyProperty().get();
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
