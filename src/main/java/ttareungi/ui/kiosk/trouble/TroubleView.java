package ttareungi.ui.kiosk.trouble;

import static ttareungi.ui.common.Shown.visible;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Neighbour;
import ttareungi.ui.kiosk.frame.Step;

/** k14: what happened, whether money moved, what to do next. */
public final class TroubleView implements Step {
  private final Kit kit;
  private final Messages messages;
  private final TroubleModel model;
  private final Parent root;

  @FXML private Icon icon;
  @FXML private Label title;
  @FXML private Label text;
  @FXML private Label money;
  @FXML private HBox nearCard;
  @FXML private Label nearTitle;
  @FXML private Label near;
  @FXML private Label nearBikes;
  @FXML private Label code;
  @FXML private Label helpPhone;
  @FXML private Button next;
  @FXML private Button home;

  public TroubleView(Kit kit, TroubleModel model) {
    this.kit = kit;
    this.messages = kit.messages();
    this.model = model;
    root = kit.fxml().load("/ui/kiosk/trouble.fxml", this);
  }

  @FXML
  void initialize() {
    var trouble = model.trouble();
    icon.setLiteral(trouble.icon());
    helpPhone.setText(kit.helpPhone());
    title.textProperty().bind(messages.bind(trouble.title()));
    text.textProperty().bind(messages.bind(trouble.text()));
    money.textProperty().bind(messages.bind(trouble.money(), model.moneyArgs()));
    next.textProperty().bind(messages.bind(trouble.next()));
    next.accessibleTextProperty().bind(next.textProperty());
    next.setDisable(!model.isNextOn());
    next.setOnAction(tap -> model.next());
    home.setOnAction(tap -> model.home());
    visible(home, model.mayLeave());
    model.codeProperty().subscribe(this::showCode);
    model.neighbourProperty().subscribe(this::showNeighbour);
  }

  private void showCode(String now) {
    visible(code, !now.isEmpty());
    code.textProperty().bind(messages.bind("kiosk.trouble.code", now));
  }

  private void showNeighbour(Optional<Neighbour> now) {
    visible(nearCard, now.isPresent());
    long minutes = now.map(Neighbour::minutes).orElse(0L);
    nearTitle
        .textProperty()
        .bind(
            minutes == 0
                ? messages.bind("kiosk.trouble.near")
                : messages.bind("kiosk.trouble.near.walk", minutes));
    near.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> now.map(station -> station.name(messages.getLanguage())).orElse(""),
                messages.languageProperty()));
    nearBikes
        .textProperty()
        .bind(messages.bind("kiosk.trouble.bikes", now.map(Neighbour::bikes).orElse(0L)));
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
  public void tick() {
    model.tick();
  }

  @Override
  public void close() {
    model.close();
  }
}
