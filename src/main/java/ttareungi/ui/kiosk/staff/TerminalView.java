package ttareungi.ui.kiosk.staff;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;

/** The answers of the simulated terminal, one a button, called {@code rule-NAME}. */
public final class TerminalView implements Step {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int LEFT = 4;

  private final Kit kit;
  private final TerminalModel model;
  private final Parent root;

  @FXML private VBox first;
  @FXML private VBox second;
  @FXML private Button back;

  public TerminalView(Kit kit, TerminalModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/staff-terminal.fxml", this);
  }

  @FXML
  void initialize() {
    List<Button> buttons = model.rules().stream().map(this::button).toList();
    first.getChildren().addAll(buttons.subList(0, LEFT));
    second.getChildren().addAll(buttons.subList(LEFT, buttons.size()));
    back.setOnAction(tap -> model.back());
  }

  private Button button(Rule rule) {
    Button button = new Button();
    button.setId("rule-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.textProperty().bind(kit.messages().bind("terminal." + rule.name()));
    button.accessibleTextProperty().bind(button.textProperty());
    button.getStyleClass().add("staff-choice");
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    VBox.setVgrow(button, Priority.ALWAYS);
    button.setOnAction(tap -> model.choose(rule));
    model.ruleProperty().subscribe(now -> button.pseudoClassStateChanged(SELECTED, now == rule));
    return button;
  }

  @Override
  public Parent view() {
    return root;
  }
}
