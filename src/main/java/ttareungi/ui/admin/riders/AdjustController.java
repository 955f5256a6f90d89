package ttareungi.ui.admin.riders;

import static ttareungi.ui.common.Shown.visible;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.rider.RiderCard;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.part.WhyForm;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** The picture of {@link AdjustModel}. */
public final class AdjustController {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final Cause[] CAUSES = {
    Cause.KIOSK_FAULT,
    Cause.PAYMENT_FAULT,
    Cause.WRONG_CHARGE,
    Cause.BIKE_FAULT,
    Cause.GOODWILL,
    Cause.MISUSE,
    Cause.DATA_MISTAKE,
    Cause.OTHER
  };

  private final Messages messages;
  private final AdminHouse house;
  private final ModalHost host;
  private final AdjustModel model;
  private final RiderModel rider;
  private final WhyForm form;

  @FXML private ToggleButton give;
  @FXML private ToggleButton take;
  @FXML private TextField points;
  @FXML private StackPane why;
  @FXML private Label before;
  @FXML private Label after;
  @FXML private Label problem;
  @FXML private Label second;
  @FXML private Button record;

  AdjustController(Messages messages, AdminHouse house, ModalHost host, RiderModel rider) {
    this.messages = messages;
    this.house = house;
    this.host = host;
    this.rider = rider;
    model = rider.adjust();
    form = new WhyForm(messages, CAUSES);
  }

  @FXML
  private void initialize() {
    why.getChildren().add(form);
    points.textProperty().bindBidirectional(model.pointsProperty());
    model.whyProperty().bind(form.whyProperty());
    direction();
    second.textProperty().bind(messages.bind("admin.riders.adjust.second", model.alone()));
    Stream.of(
            model.pointsProperty(),
            model.takingProperty(),
            model.whyProperty(),
            model.busyProperty(),
            rider.cardProperty(),
            model.problemProperty())
        .forEach(said -> said.subscribe(now -> show()));
    problem
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::problem, model.problemProperty(), messages.languageProperty()));
  }

  private void direction() {
    var group = new ToggleGroup();
    give.setToggleGroup(group);
    take.setToggleGroup(group);
    give.setOnAction(event -> model.takingProperty().set(false));
    take.setOnAction(event -> model.takingProperty().set(true));
    model.takingProperty().subscribe(taking -> group.selectToggle(taking ? take : give));
    // A second click takes no choice back.
    group
        .selectedToggleProperty()
        .subscribe((was, now) -> {
          if (now == null) {
            group.selectToggle(was);
          }
        });
  }

  private String problem() {
    var wrong = model.problemProperty().get();
    return wrong == null ? "" : wrong.say(messages);
  }

  private void show() {
    before.setText(Formats.grouped(balance(rider.cardProperty().get())) + " \u2192");
    var sum = model.after();
    after.setText(sum.isPresent() ? Formats.points(sum.getAsLong()) : "\u2013");
    boolean wrong = model.isWrong();
    after.pseudoClassStateChanged(WRONG, wrong);
    points.pseudoClassStateChanged(WRONG, wrong);
    visible(problem, model.problemProperty().get() != null);
    visible(second, model.needsSecond() && !wrong);
    record.setDisable(!model.isReady() || model.busyProperty().get());
  }

  private static long balance(@Nullable RiderCard card) {
    return card == null ? 0 : card.row().balance();
  }

  @FXML
  private void record() {
    if (model.needsSecond()) {
      var sum = Formats.signedPoints(model.signed().orElseThrow());
      new SecondOperatorDialog(messages, host, house)
          .ask(sum, model.alone(), operatorNo -> model.record(operatorNo, this::done));
    } else {
      model.record(null, this::done);
    }
  }

  private void done() {
    host.toasts().success("admin.riders.adjust.done");
    points.clear();
    form.clear();
    model.takingProperty().set(false);
  }
}
