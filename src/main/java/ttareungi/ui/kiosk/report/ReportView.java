package ttareungi.ui.kiosk.report;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import ttareungi.event.BikeFault;
import ttareungi.ui.kiosk.frame.BikeWords;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Step;
import ttareungi.ui.kiosk.frame.Tiles;

/** What is broken: one tap, and the bike is off rent. */
public final class ReportView implements Step {
  private final Kit kit;
  private final ReportModel model;
  private final Parent root;

  @FXML private Label bike;
  @FXML private Tiles faults;
  @FXML private Button back;

  public ReportView(Kit kit, ReportModel model) {
    this.kit = kit;
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/report.fxml", this);
  }

  @FXML
  void initialize() {
    bike.textProperty().bind(BikeWords.of(kit.messages(), model.bike()));
    bike.accessibleTextProperty().bind(BikeWords.said(kit.messages(), model.bike()));
    for (var fault : BikeFault.values()) {
      faults.getChildren().add(button(fault));
    }
    faults.disableProperty().bind(model.busyProperty());
    back.setOnAction(tap -> model.back());
  }

  private Button button(BikeFault fault) {
    var button = new Button();
    button.setId("fault-" + fault);
    button.getStyleClass().add("fault-tile");
    button.textProperty().bind(kit.messages().bind("bike.fault." + fault));
    button.accessibleTextProperty().bind(button.textProperty());
    button.setOnAction(tap -> model.report(fault));
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return button;
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
