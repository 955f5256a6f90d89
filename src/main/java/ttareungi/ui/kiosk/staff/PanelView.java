package ttareungi.ui.kiosk.staff;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Panel;
import ttareungi.ui.kiosk.frame.Step;

/** Lay a bank card on the glass, and make the frame as large. */
public final class PanelView implements Step {
  private static final int COARSE = 10;
  private static final int FINE = 1;

  private final Kit kit;
  private final PanelModel model;
  private final Parent root;

  @FXML private Region card;
  @FXML private Label value;
  @FXML private Button muchSmaller;
  @FXML private Button smaller;
  @FXML private Button bigger;
  @FXML private Button muchBigger;
  @FXML private Button back;
  @FXML private Button keep;

  public PanelView(Kit kit, PanelModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/staff-panel.fxml", this);
  }

  @FXML
  void initialize() {
    var scale = model.pxPerMmProperty();
    card.prefWidthProperty().bind(scale.multiply(PanelModel.CARD_WIDTH_MM));
    card.prefHeightProperty().bind(scale.multiply(PanelModel.CARD_HEIGHT_MM));
    value
        .textProperty()
        .bind(
            kit.messages()
                .bind("kiosk.panel.value", Bindings.createStringBinding(model::value, scale)));
    muchSmaller.setOnAction(tap -> model.change(-COARSE));
    smaller.setOnAction(tap -> model.change(-FINE));
    bigger.setOnAction(tap -> model.change(FINE));
    muchBigger.setOnAction(tap -> model.change(COARSE));
    back.setOnAction(tap -> model.back());
    keep.setOnAction(tap -> model.keep());
    card.sceneProperty().subscribe(this::guess);
  }

  private void guess(@Nullable Scene scene) {
    if (scene != null) {
      model.guess(Panel.of(scene).pxPerMm(scene.getWidth(), scene.getHeight()));
    }
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public void close() {
    model.close();
  }
}
