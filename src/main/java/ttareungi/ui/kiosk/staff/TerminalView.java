package ttareungi.ui.kiosk.staff;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;
import ttareungi.ui.kiosk.frame.Tiles;

/** The answers of the simulated terminal, one a button, called {@code rule-NAME}. */
public final class TerminalView implements Step {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Kit kit;
  private final TerminalModel model;
  private final Parent root;

  @FXML private Tiles choices;
  @FXML private Button back;

  public TerminalView(Kit kit, TerminalModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/staff-terminal.fxml", this);
  }

  @FXML
  void initialize() {
    model.rules().stream().map(this::button).forEach(choices.getChildren()::add);
    back.setOnAction(tap -> model.back());
  }

  private Button button(Rule rule) {
    Button button = new Button();
    button.setId("rule-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.textProperty().bind(kit.messages().bind("terminal." + rule.name()));
    button.accessibleTextProperty().bind(button.textProperty());
    button.getStyleClass().add("staff-choice");
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setOnAction(tap -> model.choose(rule));
    model.ruleProperty().subscribe(now -> button.pseudoClassStateChanged(SELECTED, now == rule));
    return button;
  }

  @Override
  public Parent view() {
    return root;
  }
}
