package ttareungi.ui.kiosk.staff;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;
import ttareungi.ui.kiosk.frame.SyncState;
import ttareungi.ui.kiosk.frame.SyncState.Follower;

/** The state of the log and of those who follow it. */
public final class SyncView implements Step {
  private static final long KIB = 1_024;

  private final Kit kit;
  private final SyncModel model;
  private final Parent root;

  @FXML private Label head;
  @FXML private VBox followers;
  @FXML private Label pending;
  @FXML private Label database;
  @FXML private Label wal;
  @FXML private Label version;
  @FXML private Button back;
  @FXML private Button again;

  public SyncView(Kit kit) {
    this.kit = kit;
    model = new SyncModel(kit, this::show);
    root = kit.fxml().load("/ui/kiosk/staff-sync.fxml", this);
  }

  @FXML
  void initialize() {
    back.setOnAction(tap -> model.back());
    again.setOnAction(tap -> model.look());
    model.look();
  }

  private void show(SyncState state) {
    head.setText(number(state.head()));
    followers.getChildren().setAll(state.followers().stream().map(this::row).toList());
    pending.setText(number(state.pendingPurchases()));
    database.setText(size(state.databaseBytes()));
    wal.setText(size(state.walBytes()));
    version.setText(state.version());
  }

  private HBox row(Follower follower) {
    Label name = new Label(follower.name());
    name.getStyleClass().add("muted");
    Label state = new Label(number(follower.cursor()));
    state.getStyleClass().add("bold");
    if (!follower.fault().isEmpty()) {
      state
          .textProperty()
          .bind(
              kit.messages()
                  .bind("kiosk.sync.stopped", number(follower.cursor()), follower.fault()));
      state.getStyleClass().add("stopped");
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row = new HBox(name, between, state);
    row.getStyleClass().add("fact");
    return row;
  }

  private static String number(long value) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
  }

  private static String size(long bytes) {
    return number(Math.ceilDiv(bytes, KIB)) + " KiB";
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public void on(List<LoggedEvent> events) {
    model.look();
  }

  @Override
  public void close() {
    model.close();
  }
}
