package ttareungi.ui.admin.riders;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import ttareungi.rider.RiderCard;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Target;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** A rider in five figures. */
public final class TilesController {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Messages messages;
  private final Formats formats;
  private final RiderModel model;
  private final Actions actions;

  @FXML private Label balance;
  @FXML private Label agreement;
  @FXML private Label bought;
  @FXML private Label boughtMore;
  @FXML private Label reservations;
  @FXML private Label reservationsMore;
  @FXML private Hyperlink now;
  @FXML private Label nowMore;
  @FXML private Label joined;
  @FXML private Label joinedMore;

  TilesController(Messages messages, Formats formats, RiderModel model, Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.actions = actions;
  }

  @FXML
  private void initialize() {
    now.accessibleTextProperty().bind(now.textProperty());
    model.cardProperty().subscribe(this::show);
    model.nowProperty().subscribe(now -> tick());
    messages.languageProperty().subscribe(language -> show(model.cardProperty().get()));
  }

  @FXML
  private void showOpen() {
    var card = model.cardProperty().get();
    if (card != null && card.open() != null) {
      actions.show(new Target.Reservation(card.open().reserveNo()));
    }
    now.setVisited(false);
  }

  private void show(@Nullable RiderCard card) {
    if (card == null) {
      return;
    }
    balance.setText(Formats.points(card.row().balance()));
    agreement.setText(
        card.agrees()
            ? messages.get("admin.riders.agrees")
            : messages.get("admin.riders.disagrees", card.added() - card.taken()));
    agreement.pseudoClassStateChanged(WRONG, !card.agrees());
    bought.setText(formats.won(card.bought()));
    boughtMore.setText(messages.get("admin.riders.times", card.approvals()));
    reservations.setText(messages.get("admin.riders.cases", card.reservations()));
    reservationsMore.setText(messages.get("admin.riders.ended", card.cancelled(), card.expired()));
    joined.setText(formats.date(card.row().joinedAt()));
    joinedMore.setText(
        card.pinChosenAt() == null
            ? messages.get("admin.riders.pin.none")
            : messages.get("admin.riders.pin.since", formats.date(card.pinChosenAt())));
    tick();
  }

  private void tick() {
    var card = model.cardProperty().get();
    var open = card == null ? null : card.open();
    now.setDisable(open == null);
    now.setText(open == null ? "\u2013" : Ids.reservation(open.reserveNo()));
    nowMore.setText(open == null ? messages.get("admin.riders.now.none") : left(open));
  }

  private String left(RiderCard.Open open) {
    var bike = Ids.bike(open.bikeId());
    return open.holdUntil() == null
        ? messages.get("admin.riders.now.riding", bike)
        : messages.get(
            "admin.riders.now.held",
            bike,
            Formats.countdown(Duration.between(model.nowProperty().get(), open.holdUntil())));
  }
}
