package ttareungi.ui.kiosk.staff;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.Step;

/** What staff may do, on large buttons that say how things stand. */
public final class StaffView implements Step {
  private final Messages messages;
  private final Kit kit;
  private final StaffModel model;
  private final Parent root;

  @FXML private Label operator;
  @FXML private Button service;
  @FXML private Label serviceWord;
  @FXML private Label serviceState;
  @FXML private Button terminal;
  @FXML private Label terminalState;
  @FXML private Button sound;
  @FXML private Label soundState;
  @FXML private Button panel;
  @FXML private Button sync;
  @FXML private Button restart;
  @FXML private Button leave;
  @FXML private Button back;

  public StaffView(Kit kit, StaffModel model) {
    this.kit = kit;
    this.model = model;
    messages = kit.messages();
    root = kit.fxml().load("/ui/kiosk/staff.fxml", this);
  }

  @FXML
  void initialize() {
    operator
        .textProperty()
        .bind(
            messages.bind(
                "kiosk.staff.who",
                Long.toString(kit.session().operatorNo()),
                Long.toString(kit.stationId())));
    serviceWord.textProperty().bind(either("kiosk.staff.back", "kiosk.staff.out"));
    serviceState.textProperty().bind(either("kiosk.staff.is.out", "kiosk.staff.is.in"));
    service.accessibleTextProperty().bind(serviceWord.textProperty());
    terminal.setDisable(!model.isSimulated());
    terminalState.textProperty().bind(messages.bind("terminal." + model.rule().name()));
    soundState
        .textProperty()
        .bind(
            messages.bind(
                kit.sound().isPresent() ? "kiosk.staff.sound.ready" : "kiosk.staff.sound.none"));
    service.setOnAction(tap -> model.toggleService());
    terminal.setOnAction(tap -> model.to(Place.STAFF_TERMINAL));
    sound.setOnAction(tap -> model.testSound());
    panel.setOnAction(tap -> model.to(Place.STAFF_PANEL));
    sync.setOnAction(tap -> model.to(Place.STAFF_SYNC));
    restart.setOnAction(tap -> model.restart());
    leave.setOnAction(tap -> model.leave());
    back.setOnAction(tap -> model.to(Place.HOME));
  }

  private StringBinding either(String out, String in) {
    return Bindings.createStringBinding(
        () -> messages.get(model.outProperty().get() ? out : in),
        model.outProperty(),
        messages.languageProperty());
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public void on(List<LoggedEvent> events) {
    model.on(events);
  }

  @Override
  public void close() {
    model.close();
  }
}
