package ttareungi.ui.kiosk.done;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.kiosk.frame.Farewell;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Step;

/** The end of the way: what was done, what is left, and home. */
public final class DoneView implements Step {
  private final Kit kit;
  private final Parent root;

  @FXML private Icon icon;
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Label balance;
  @FXML private Button home;

  public DoneView(Kit kit) {
    this.kit = kit;
    root = kit.fxml().load("/ui/kiosk/done.fxml", this);
  }

  @FXML
  void initialize() {
    Farewell farewell = kit.session().farewell();
    String key = farewell.kind().key();
    Object[] args = farewell.args().toArray();
    icon.setLiteral(farewell.kind().icon());
    title.textProperty().bind(kit.messages().bind(key + ".title", args));
    text.textProperty().bind(kit.messages().bind(key + ".text", args));
    balance.setText(Formats.points(kit.session().member().balance()));
    home.setOnAction(tap -> kit.way().to(Place.HOME));
  }

  @Override
  public Parent view() {
    return root;
  }
}
