package ttareungi.ui.kiosk.shortage;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ttareungi.ui.common.BikeArt;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.AmountTile;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;

/** k10: the gap, and buying and reserving in one go. */
public final class ShortageView implements Step {
  private static final int BLOCKS = 10;

  private final Kit kit;
  private final ShortageModel model;
  private final List<AmountTile> tiles = new ArrayList<>();
  private final Parent root;

  @FXML private Label title;
  @FXML private Label balance;
  @FXML private Label fee;
  @FXML private HBox blocks;
  @FXML private Label gap;
  @FXML private StackPane art;
  @FXML private Label bike;
  @FXML private HBox tileRow;
  @FXML private Button back;
  @FXML private Button next;

  public ShortageView(Kit kit, ShortageModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/shortage.fxml", this);
  }

  @FXML
  void initialize() {
    Messages messages = kit.messages();
    String missing = Formats.points(model.gap());
    title.textProperty().bind(messages.bind("kiosk.short.title", missing));
    gap.textProperty().bind(messages.bind("kiosk.short.gap", missing));
    balance.setText(Formats.points(model.balance()));
    fee.setText(Formats.points(model.fee()));
    said(balance, "kiosk.amount.now");
    said(fee, "kiosk.fee");
    art.getChildren().add(new BikeArt(messages, model.bike().colour()));
    bike.textProperty().bind(BikeWords.brief(messages, model.bike()));
    bike.accessibleTextProperty().bind(BikeWords.said(messages, model.bike()));
    for (int i = 0; i < BLOCKS; i++) {
      blocks.getChildren().add(block(i));
    }
    model.amounts().forEach(this::addTile);
    back.setOnAction(tap -> model.back());
    next.setOnAction(tap -> model.next());
    model.amountProperty().subscribe(amount -> show(amount.longValue()));
  }

  /** For the ear what it is stands before it. */
  private void said(Label number, String what) {
    Messages messages = kit.messages();
    number
        .accessibleTextProperty()
        .bind(messages.bind("voice.pair", messages.bind(what), number.textProperty()));
  }

  private Region block(int index) {
    Region block = new Region();
    boolean have = model.balance() * BLOCKS >= model.fee() * (index + 1);
    block.getStyleClass().addAll("block", have ? "have" : "missing");
    HBox.setHgrow(block, Priority.ALWAYS);
    return block;
  }

  private void addTile(long won) {
    AmountTile tile =
        new AmountTile(kit, won, "kiosk.short.after", Formats.points(model.after(won)));
    tile.setOnAction(tap -> model.choose(won));
    HBox.setHgrow(tile, Priority.ALWAYS);
    tile.setPrefWidth(1);
    tiles.add(tile);
    tileRow.getChildren().add(tile);
  }

  private void show(long amount) {
    tiles.forEach(tile -> tile.select(tile.won() == amount));
    var won =
        Bindings.createStringBinding(
            () -> kit.formats().won(amount), kit.messages().languageProperty());
    next.textProperty().bind(kit.messages().bind("kiosk.short.next", won));
    next.accessibleTextProperty().bind(next.textProperty());
  }

  @Override
  public Parent view() {
    return root;
  }
}
