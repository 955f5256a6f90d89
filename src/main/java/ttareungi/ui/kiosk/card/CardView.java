package ttareungi.ui.kiosk.card;

import static ttareungi.ui.common.Shown.visible;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import ttareungi.payment.SimulatedTerminal.Card;
import ttareungi.payment.SimulatedTerminal.Rule;
import ttareungi.ui.common.HoldRing;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Ornament;
import ttareungi.ui.kiosk.frame.Step;

/** k4: the terminal waits for a card; a simulated one says so and is told what to answer. */
public final class CardView implements Step {
  private static final int SEGMENTS = 60;
  private static final Duration WARNING = Duration.ofSeconds(10);

  private final Kit kit;
  private final CardModel model;
  private final HoldRing ring;
  private final Parent root;

  @FXML private StackPane ringSlot;
  @FXML private Label amount;
  @FXML private Label waiting;
  @FXML private Node simulation;
  @FXML private Label simulated;
  @FXML private Label rule;
  @FXML private Node answers;
  @FXML private Button cardApprove;
  @FXML private Button cardDecline;
  @FXML private Button cardLose;
  @FXML private Button cancelPayment;

  public CardView(Kit kit, CardModel model) {
    this.kit = kit;
    this.model = model;
    ring = new HoldRing(kit.messages(), kit.clock(), SEGMENTS);
    root = kit.fxml().load("/ui/kiosk/card.fxml", this);
  }

  @FXML
  void initialize() {
    ring.getStyleClass().addAll("wait-ring", "unsaid");
    ring.runTo(model.end(), CardModel.PATIENCE, WARNING);
    ringSlot.getChildren().addFirst(Ornament.of(ring));
    amount
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> kit.formats().won(model.price()), kit.messages().languageProperty()));
    var seconds =
        Bindings.createStringBinding(
            () -> Long.toString(Math.ceilDiv(ring.remainingProperty().get().toMillis(), 1_000L)),
            ring.remainingProperty());
    waiting.textProperty().bind(kit.messages().bind("kiosk.card.waiting", seconds));
    simulation.setVisible(model.isSimulated());
    simulation.setManaged(model.isSimulated());
    showRule(model.rule());
    cardApprove.setOnAction(tap -> model.present(Card.APPROVE));
    cardDecline.setOnAction(tap -> model.present(Card.DECLINE));
    cardLose.setOnAction(tap -> model.present(Card.LOSE_ANSWER));
    cancelPayment.setOnAction(tap -> model.giveUp());
  }

  /** Where staff have set what it does, nobody is asked. */
  private void showRule(Rule now) {
    boolean asks = now == Rule.ASK;
    var messages = kit.messages();
    simulated
        .textProperty()
        .bind(messages.bind(asks ? "kiosk.card.simulated" : "kiosk.card.simulated.set"));
    rule.textProperty().bind(messages.bind("terminal." + now.name()));
    visible(rule, !asks);
    visible(answers, asks);
  }

  @Override
  public Parent view() {
    return root;
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
