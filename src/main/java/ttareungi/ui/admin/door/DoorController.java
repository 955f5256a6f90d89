package ttareungi.ui.admin.door;

import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.operator.Operator;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.door.DoorViewModel.Stage;
import ttareungi.ui.common.BrandMark;
import ttareungi.ui.fx.CapsLock;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** The picture of the door: the fleet in counts alone, and who sits down. */
public final class DoorController {
  private static final int PIN_LENGTH = 6;
  private final Messages messages;
  private final DoorViewModel model;
  private final FleetRing ring;
  private final ToggleGroup group = new ToggleGroup();

  @FXML private StackPane mark;
  @FXML private StackPane fleet;
  @FXML private FlowPane legend;
  @FXML private Label sentence;
  @FXML private HBox why;
  @FXML private Label whyText;
  @FXML private Label title;
  @FXML private FlowPane people;
  @FXML private PasswordField pin;
  @FXML private Label problem;
  @FXML private HBox caps;
  @FXML private Button enter;
  @FXML private ToggleGroup languages;
  @FXML private ToggleButton korean;
  @FXML private ToggleButton english;

  public DoorController(Messages messages, DoorViewModel model, FleetRing ring) {
    this.messages = messages;
    this.model = model;
    this.ring = ring;
  }

  @FXML
  private void initialize() {
    mark.getChildren().add(new BrandMark(messages));
    fleet.getChildren().add(ring);
    ring.fillLegend(legend);
    ring.fillSentence(sentence);
    model.operators().addListener((ListChangeListener<Operator>) change -> showPeople());
    model.stageProperty().subscribe(this::showStage);
    model.chosenProperty().subscribe(this::showChosen);
    model.problemProperty().subscribe(this::showProblem);
    messages.languageProperty().subscribe(() -> showProblem(model.problemProperty().get()));
    enter
        .disableProperty()
        .bind(pin.lengthProperty().lessThan(PIN_LENGTH).or(model.busyProperty()));
    pin.addEventFilter(KeyEvent.ANY, event -> CapsLock.show(caps));
    Segmented.bind(
        languages, Map.of(Language.KO, korean, Language.EN, english), messages.languageProperty());
    showPeople();
  }

  /** Where typing begins. */
  public void focus() {
    pin.clear();
    pin.requestFocus();
    CapsLock.show(caps);
  }

  /**
   * Half a PIN is a slip and no try; nor is there one before it is known whose it is, or while
   * another is looked at.
   */
  @FXML
  private void enter() {
    if (pin.getLength() < PIN_LENGTH
        || model.chosenProperty().get() == null
        || model.busyProperty().get()) {
      return;
    }
    var digits = pin.getText().toCharArray();
    pin.clear();
    model.enter(digits);
  }

  private void showStage(Stage stage) {
    if (stage == Stage.OPEN) {
      pin.clear(); // of whoever went on typing
    }
    boolean locked = stage == Stage.LOCKED;
    why.setVisible(locked);
    why.setManaged(locked);
    whyText.textProperty().unbind();
    whyText.textProperty().bind(messages.bind("admin.door.locked"));
    enter.textProperty().unbind();
    enter.textProperty().bind(messages.bind(locked ? "admin.door.unlock" : "admin.door.enter"));
    enter.accessibleTextProperty().unbind();
    enter.accessibleTextProperty().bind(enter.textProperty());
    sayTitle();
  }

  private void sayTitle() {
    var chosen = model.chosenProperty().get();
    title.textProperty().unbind();
    title
        .textProperty()
        .bind(
            chosen == null
                ? messages.bind("admin.door.title.nobody")
                : model.stageProperty().get() == Stage.LOCKED
                    ? messages.bind("admin.door.title.back", chosen.name())
                    : messages.bind("admin.door.title", chosen.name()));
  }

  private void showPeople() {
    people.getChildren().setAll(model.operators().stream().map(this::person).toList());
    showChosen();
  }

  private ToggleButton person(Operator operator) {
    var button = new ToggleButton(operator.name(), new Avatar(operator.name()));
    button.setId("operator-" + operator.operatorNo());
    button.getStyleClass().setAll("person");
    button.setUserData(operator.operatorNo());
    button.setToggleGroup(group);
    button
        .accessibleTextProperty()
        .bind(Bindings.concat(operator.name(), ", ", messages.bind("role." + operator.role())));
    button.setOnAction(event -> {
      model.chosenProperty().set(operator);
      focus();
      button.setSelected(true); // a second click takes no choice back
    });
    return button;
  }

  private void showChosen() {
    var chosen = model.chosenProperty().get();
    group.getToggles().stream()
        .filter(t -> chosen != null && Objects.equals(t.getUserData(), chosen.operatorNo()))
        .forEach(group::selectToggle);
    sayTitle();
  }

  private void showProblem(@Nullable Problem now) {
    problem.setText(now == null ? "" : now.say(messages));
    problem.setVisible(now != null);
    problem.setManaged(now != null);
  }
}
