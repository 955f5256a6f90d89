package ttareungi.ui.admin.wizard;

import static ttareungi.ui.common.Shown.visible;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.demo.DemoFigures;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.Segmented;
import ttareungi.ui.admin.station.StationFormController;
import ttareungi.ui.admin.station.StationFormModel;
import ttareungi.ui.admin.wizard.WizardModel.Bikes;
import ttareungi.ui.admin.wizard.WizardModel.Kiosk;
import ttareungi.ui.admin.wizard.WizardModel.Step;
import ttareungi.ui.common.BikeIcon;
import ttareungi.ui.common.BrandMark;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** The picture of the first run. */
final class WizardController {
  private final Messages messages;
  private final Fxml fxml;
  private final WizardModel model;
  private final Map<Step, Node> bodies = new EnumMap<>(Step.class);

  @FXML private StackPane mark;
  @FXML private VBox steps;
  @FXML private Label count;
  @FXML private Label title;
  @FXML private Label sentence;
  @FXML private VBox operator;
  @FXML private TextField number;
  @FXML private TextField name;
  @FXML private PasswordField pin;
  @FXML private PasswordField again;
  @FXML private Label problem;
  @FXML private Button make;
  @FXML private StackPane station;
  @FXML private VBox bikes;
  @FXML private VBox kiosk;
  @FXML private Button back;
  @FXML private Button later;
  @FXML private Button go;
  @FXML private ToggleGroup languages;
  @FXML private ToggleButton korean;
  @FXML private ToggleButton english;

  WizardController(Messages messages, Fxml fxml, WizardModel model) {
    this.messages = messages;
    this.fxml = fxml;
    this.model = model;
  }

  @FXML
  private void initialize() {
    mark.getChildren().add(new BrandMark(messages));
    bodies.putAll(
        Map.of(
            Step.OPERATOR, operator, Step.STATION, station, Step.BIKES, bikes, Step.KIOSK, kiosk));
    for (var step : Step.values()) {
      steps.getChildren().add(new StepMark(messages, step, model));
    }
    Segmented.bind(
        languages, Map.of(Language.KO, korean, Language.EN, english), messages.languageProperty());
    make.disableProperty().bind(model.operator().busyProperty());
    model.operator().problemProperty().subscribe(this::complain);
    messages.languageProperty().subscribe(() -> complain(model.operator().problemProperty().get()));
    offerBikes();
    offerKiosk();
    var loading = model.demo().busyProperty();
    go.disableProperty().bind(loading);
    later.disableProperty().bind(loading);
    back.disableProperty().bind(loading);
    model.bikesProperty().subscribe(choice -> show(model.stepProperty().get()));
    model.kioskProperty().subscribe(choice -> show(model.stepProperty().get()));
    model.stepProperty().subscribe(this::show);
  }

  /** Where typing begins. */
  void focus() {
    name.requestFocus();
  }

  @FXML
  private void make() {
    var digits = pin.getText().toCharArray();
    var repeated = again.getText().toCharArray();
    pin.clear();
    again.clear();
    model.operator().make(number.getText(), name.getText(), digits, repeated);
    if (model.operator().problemProperty().get() != null) {
      (name.getText().isBlank() ? name : pin).requestFocus();
    }
  }

  /** What is one's own is registered to a station of one's own. */
  private void offerBikes() {
    var choices = new Choices<>(messages, model.bikesProperty());
    choices.offer(Bikes.FILE, "wizard-import", "admin.wizard.import", new Icon("fth-upload"));
    var hand = choices.offer(Bikes.HAND, "wizard-own", "admin.wizard.own", new BikeIcon());
    hand.disableProperty().bind(model.stationProperty().isEmpty());
    bikes.getChildren().add(choices);
    if (model.demo().isThere()) {
      var play = new Icon("fth-play-circle");
      var card = choices.offer(Bikes.DEMO, "wizard-demo", "admin.wizard.demo", play);
      var figures = new DemoCard(messages, model.demo());
      model.figuresProperty().subscribe(figures::show);
      model.figuresProperty().subscribe(known -> tell(card, known));
      bikes.getChildren().add(figures);
      var chosen = model.bikesProperty().isEqualTo(Bikes.DEMO);
      figures.visibleProperty().bind(chosen);
      choices.disableProperty().bind(model.demo().busyProperty());
    }
  }

  private void tell(ChoiceCard card, @Nullable DemoFigures known) {
    card.textProperty().unbind();
    card.textProperty()
        .bind(
            known == null
                ? messages.bind("admin.wizard.demo.text")
                : messages.bind(
                    "admin.wizard.demo.exact",
                    known.stations(),
                    known.allBikes(),
                    known.reservations()));
  }

  private void offerKiosk() {
    var choices = new Choices<>(messages, model.kioskProperty());
    choices.offer(Kiosk.OPEN, "wizard-kiosk", "admin.wizard.kiosk", new Icon("fth-monitor"));
    choices.offer(Kiosk.LATER, "wizard-finish", "admin.wizard.finish", new Icon("fth-check"));
    kiosk.getChildren().add(choices);
  }

  @FXML
  private void skipBikes() {
    model.skipBikes();
  }

  @FXML
  private void go() {
    if (model.stepProperty().get() == Step.KIOSK) {
      model.end();
    } else {
      model.goOn();
    }
  }

  @FXML
  private void back() {
    model.back();
  }

  private void show(Step step) {
    if (step == Step.STATION && station.getChildren().isEmpty()) {
      station.getChildren().add(stationForm());
    }
    bodies.forEach((each, body) -> {
      body.setVisible(each == step);
      body.setManaged(each == step);
    });
    say(count, "admin.wizard.count", step.place(), Step.values().length);
    say(title, "admin.wizard." + step + ".title");
    say(sentence, "admin.wizard." + step + ".text");
    boolean canGoBack =
        step == Step.KIOSK || (step == Step.BIKES && model.stationProperty().get().isEmpty());
    back.setVisible(canGoBack);
    visible(later, step == Step.BIKES);
    visible(go, step == Step.BIKES || step == Step.KIOSK);
    var choice = step == Step.KIOSK ? model.kioskProperty().get() : model.bikesProperty().get();
    go.textProperty().bind(messages.bind("admin.wizard.go." + choice));
    go.accessibleTextProperty().bind(go.textProperty());
  }

  private Parent stationForm() {
    var house = model.house();
    var form = new StationFormModel(house.desk(), house::actor, model::opened);
    var controller = new StationFormController(messages, form, model::withoutStation, null);
    return fxml.load("/ui/admin/station.fxml", controller);
  }

  private void say(Label label, String key, Object... arguments) {
    label.textProperty().unbind();
    label.textProperty().bind(messages.bind(key, arguments));
  }

  private void complain(@Nullable Problem now) {
    problem.setText(now == null ? "" : now.say(messages));
    problem.setVisible(now != null);
    problem.setManaged(now != null);
  }
}
