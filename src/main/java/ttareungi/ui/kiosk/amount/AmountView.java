package ttareungi.ui.kiosk.amount;

import static ttareungi.ui.common.Shown.visible;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Keypad;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.AmountTile;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Pad;
import ttareungi.ui.kiosk.frame.PadKeys;
import ttareungi.ui.kiosk.frame.Primary;
import ttareungi.ui.kiosk.frame.Step;
import ttareungi.ui.kiosk.frame.Tiles;

/** k3: how much, and what the balance will be. */
public final class AmountView implements Step {
  /** So many steps. */
  private static final long EXAMPLE = 7;

  private final Kit kit;
  private final AmountModel model;
  private final List<AmountTile> tiles = new ArrayList<>();
  private final Parent root;

  @FXML private VBox choosing;
  @FXML private StackPane typedCell;
  @FXML private Tiles tileGrid;
  @FXML private StackPane padSlot;
  @FXML private Label typed;
  @FXML private Label hint;
  @FXML private Label now;
  @FXML private Label buy;
  @FXML private Label after;
  @FXML private Button ownAmount;
  @FXML private Button back;
  @FXML private Button next;

  public AmountView(Kit kit, AmountModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/amount.fxml", this);
  }

  @FXML
  void initialize() {
    model.offered().forEach(this::addTile);
    Keypad pad = Pad.of(kit.messages(), model::digit, model::erase, model::clear);
    padSlot.getChildren().add(pad);
    PadKeys.listen(pad, back, next);
    ownAmount.setOnAction(tap -> model.type());
    back.setOnAction(tap -> model.back());
    next.setOnAction(tap -> model.next());
    typed.textProperty().bind(won(model.typedProperty()));
    var does = kit.messages().bind("kiosk.amount.pay", won(model.amountProperty()));
    Primary.bind(next, does, missing());
    model.typingProperty().subscribe(this::showTyping);
    now.setText(Formats.points(model.balance()));
    model.amountProperty().subscribe(amount -> show(amount.longValue()));
  }

  private String won(long amount) {
    return kit.formats().won(amount);
  }

  private StringBinding typingHint() {
    long example = Math.min(EXAMPLE * model.limits().step(), model.limits().highest());
    return Bindings.createStringBinding(
        () ->
            kit.messages()
                .get(
                    "kiosk.amount.typing",
                    won(model.limits().step()),
                    won(model.limits().highest()),
                    won(example),
                    Long.toString(example)),
        kit.messages().languageProperty());
  }

  private StringBinding won(ReadOnlyLongProperty amount) {
    return Bindings.createStringBinding(
        () -> kit.formats().won(amount.get()), amount, kit.messages().languageProperty());
  }

  private StringBinding missing() {
    return Bindings.createStringBinding(
        () -> words(model.gap()),
        model.typingProperty(),
        model.typedProperty(),
        kit.messages().languageProperty());
  }

  private String words(AmountModel.Gap gap) {
    Messages messages = kit.messages();
    return switch (gap) {
      case NONE -> "";
      case NOTHING_TYPED -> messages.get("kiosk.amount.missing");
      case NOT_IN_STEPS -> messages.get("kiosk.amount.step", won(model.limits().step()));
      case TOO_MUCH -> messages.get("kiosk.amount.highest", won(model.limits().highest()));
    };
  }

  private void addTile(long won) {
    AmountTile tile =
        new AmountTile(kit, won, "kiosk.amount.reservations", model.reservations(won));
    tile.setOnAction(tap -> model.choose(won));
    tileGrid.getChildren().add(tile);
    tiles.add(tile);
  }

  private void showTyping(boolean now) {
    visible(choosing, !now);
    visible(typedCell, now);
    visible(padSlot, now);
    hint.textProperty()
        .bind(
            now
                ? typingHint()
                : kit.messages().bind("kiosk.amount.hint", Formats.points(kit.tariff().fee())));
  }

  private void show(long amount) {
    tiles.forEach(tile -> tile.select(tile.won() == amount));
    buy.setText(Formats.points(amount));
    after.setText(Formats.points(model.balance() + amount));
  }

  @Override
  public Parent view() {
    return root;
  }
}
