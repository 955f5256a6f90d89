package ttareungi.ui.admin.riders;

import static ttareungi.ui.common.Shown.visible;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.event.Cause;
import ttareungi.rider.RiderCard;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.admin.part.WhyDialog;
import ttareungi.ui.admin.riders.RiderModel.Stage;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;

/** The picture of one rider. */
public final class RiderController {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final Cause[] BLOCKING = {
    Cause.MISUSE, Cause.LOST, Cause.RIDER_ASKED, Cause.PAYMENT_FAULT, Cause.OTHER
  };
  private static final Cause[] UNBLOCKING = {
    Cause.RIDER_ASKED, Cause.DATA_MISTAKE, Cause.GOODWILL, Cause.OTHER
  };
  private static final Cause[] ERASING = {Cause.RIDER_ASKED, Cause.DATA_MISTAKE, Cause.OTHER};

  private final Messages messages;
  private final Formats formats;
  private final RiderModel model;
  private final AdminHouse house;
  private final Actions actions;
  private final Runnable close;

  @FXML private StackPane page;
  @FXML private Button back;
  @FXML private Label title;
  @FXML private Label state;
  @FXML private Label locked;
  @FXML private RoleGate eraseGate;
  @FXML private RoleGate unblockGate;
  @FXML private RoleGate blockGate;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private StackPane tiles;
  @FXML private HBox body;
  @FXML private StackPane books;
  @FXML private ScrollPane side;
  @FXML private VBox cards;

  RiderController(
      Messages messages,
      Formats formats,
      RiderModel model,
      AdminHouse house,
      Actions actions,
      Runnable close) {
    this.messages = messages;
    this.formats = formats;
    this.model = model;
    this.house = house;
    this.actions = actions;
    this.close = close;
  }

  @FXML
  private void initialize() {
    tiles
        .getChildren()
        .add(
            new Fxml(messages)
                .load(
                    "/ui/admin/rider-tiles.fxml",
                    new TilesController(messages, formats, model, actions)));
    title.setText(Ids.rider(model.userId()));
    Keys.of(page).on(BACK, "keys.back", close);
    model.cardProperty().subscribe(this::show);
    model.stageProperty().subscribe(this::show);
  }

  /** With the first card, not with the page: made at once, both would hold up the window. */
  private void fill() {
    var fxml = new Fxml(messages);
    var host = actions.host();
    books
        .getChildren()
        .add(
            fxml.load(
                "/ui/admin/rider-books.fxml",
                new BooksController(messages, formats, model, actions)));
    cards
        .getChildren()
        .addAll(
            fxml.load(
                "/ui/admin/rider-adjust.fxml", new AdjustController(messages, house, host, model)),
            fxml.load("/ui/admin/rider-pin.fxml", new PinController(messages, host, model)));
  }

  void focusFirst() {
    back.requestFocus();
  }

  private void show(Stage stage) {
    boolean there = model.cardProperty().get() != null;
    visible(tiles, there);
    visible(body, there);
    visible(note, stage == Stage.FAILED || stage == Stage.NOBODY);
    noteText
        .textProperty()
        .bind(
            stage == Stage.NOBODY
                ? messages.bind("reason.RIDER_UNKNOWN")
                : messages.bind("admin.riders.failed", model.faultCode()));
  }

  private void show(@Nullable RiderCard card) {
    visible(state, card != null);
    if (card != null && books.getChildren().isEmpty()) {
      fill();
    }
    if (card != null) {
      RiderWords.show(state, card.row(), messages);
    }
    boolean alive = card != null && !card.row().erased();
    boolean blocked = card != null && card.row().blocked();
    visible(locked, card != null && card.row().locked() && blocked);
    visible(eraseGate, alive);
    visible(blockGate, alive && !blocked);
    visible(unblockGate, alive && blocked);
    visible(side, alive);
    show(model.stageProperty().get());
  }

  @FXML
  private void back() {
    close.run();
  }

  @FXML
  private void retry() {
    model.refresh();
  }

  @FXML
  private void block() {
    dialog("admin.riders.block.dialog", BLOCKING)
        .ask(why -> model.block(why, () -> done("admin.riders.block.done"), this::refused));
  }

  @FXML
  private void unblock() {
    dialog("admin.riders.unblock.dialog", UNBLOCKING)
        .ask(why -> model.unblock(why, () -> done("admin.riders.unblock.done"), this::refused));
  }

  @FXML
  private void erase() {
    dialog("admin.riders.erase.dialog", ERASING)
        .typing(Ids.rider(model.userId()))
        .ask(why -> model.erase(why, () -> done("admin.riders.erase.done"), this::refused));
  }

  private WhyDialog dialog(String prefix, Cause[] causes) {
    return new WhyDialog(messages, actions.host(), prefix, causes, Ids.rider(model.userId()));
  }

  private void done(String key) {
    actions.host().toasts().success(key, Ids.rider(model.userId()));
  }

  private void refused(Problem why) {
    var words = messages.bind(why.key(), why.details().toArray());
    actions.host().toasts().show(Toast.of(Toast.Kind.ERROR, words));
  }
}
