package ttareungi.ui.kiosk.home;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import ttareungi.event.BikeColour;
import ttareungi.event.BikeState;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.common.BikeArt;
import ttareungi.ui.common.BrandMark;
import ttareungi.ui.common.DockRing;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.kiosk.frame.Clocks;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Ornament;
import ttareungi.ui.kiosk.frame.StaffEntrance;
import ttareungi.ui.kiosk.frame.StationSight;
import ttareungi.ui.kiosk.frame.Step;

/** k1: the ring of docks, and the three things one can come for. */
public final class HomeView implements Step {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private static final double FACE = 0.9;

  private final Kit kit;
  private final HomeModel model;
  private final Messages messages;
  private final DockRing ring;
  private final Parent root;

  @FXML private StackPane mark;
  @FXML private StackPane ringSlot;
  @FXML private StackPane art;
  @FXML private Label station;
  @FXML private Label when;
  @FXML private Label count;
  @FXML private Label unit;
  @FXML private Label ready;
  @FXML private Label available;
  @FXML private Label reserved;
  @FXML private Label maintenance;
  @FXML private Label empty;
  @FXML private Label fee;
  @FXML private Button reserve;
  @FXML private Button buyPoints;
  @FXML private Button myRides;
  @FXML private Label helpPhone;
  @FXML private Button ko;
  @FXML private Button en;

  public HomeView(Kit kit, HomeModel model) {
    this.kit = kit;
    this.model = model;
    messages = kit.messages();
    ring = new DockRing(messages);
    root = kit.fxml().load("/ui/kiosk/home.fxml", this);
  }

  @FXML
  void initialize() {
    mark.getChildren().add(new BrandMark(messages));
    StaffEntrance.listen(kit.clock(), when, mark, kit.way()::toStaff);
    ringSlot.getChildren().addFirst(Ornament.of(ring));
    art.getChildren().add(new BikeArt(messages, BikeColour.GREEN));
    List.of(reserve, buyPoints, myRides).forEach(HomeView::fill);
    reserve.setOnAction(tap -> model.start(Goal.RESERVE));
    buyPoints.setOnAction(tap -> model.start(Goal.BUY));
    myRides.setOnAction(tap -> model.start(Goal.RIDES));
    ko.setOnAction(tap -> messages.setLanguage(Language.KO));
    en.setOnAction(tap -> messages.setLanguage(Language.EN));
    fee.textProperty()
        .bind(
            messages.bind(
                "kiosk.home.fee",
                model.tariffProperty().map(tariff -> Formats.points(tariff.fee())),
                model.tariffProperty().map(tariff -> tariff.hold().toMinutes())));
    helpPhone.textProperty().bind(model.helpPhoneProperty());
    bindStation();
    said(buyPoints, "kiosk.home.buy", messages.bind("kiosk.home.buy.said"));
    said(myRides, "kiosk.home.rides", messages.bind("kiosk.home.rides.small"));
  }

  /** A button's small print is for the ear too. */
  private void said(Button button, String key, ObservableValue<String> small) {
    button.accessibleTextProperty().bind(messages.bind("voice.pair", messages.bind(key), small));
  }

  /** Words wrap where they know how wide they may be. */
  private static void fill(Button button) {
    if (button.getGraphic() instanceof Region words) {
      words.prefWidthProperty().bind(button.widthProperty().multiply(FACE));
    }
  }

  private void bindStation() {
    station
        .textProperty()
        .bind(live(() -> model.sightProperty().get().name(messages.getLanguage())));
    when.textProperty()
        .bind(
            messages.bind(
                "kiosk.home.when",
                Long.toString(kit.stationId()),
                live(() -> Clocks.dayAndTime(messages, kit, model.nowProperty().get()))));
    model.sightProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::markLanguage);
  }

  private StringBinding live(Callable<String> words) {
    return Bindings.createStringBinding(
        words, model.sightProperty(), model.nowProperty(), messages.languageProperty());
  }

  private void markLanguage(Language language) {
    ko.pseudoClassStateChanged(SELECTED, language == Language.KO);
    en.pseudoClassStateChanged(SELECTED, language == Language.EN);
  }

  private void show(StationSight sight) {
    long bikes = sight.count(BikeState.AVAILABLE);
    ring.setDocks(sight.ring());
    count.setText(Long.toString(bikes));
    unit.textProperty().bind(messages.bind("kiosk.home.unit"));
    boolean none = bikes == 0 && sight.docks() > 0;
    ready.textProperty().bind(messages.bind(none ? "kiosk.home.none" : "kiosk.home.ready", bikes));
    reserve.setDisable(none);
    said(
        reserve,
        "kiosk.home.reserve",
        none ? messages.bind("kiosk.home.none") : fee.textProperty());
    legend(available, "bike.state.AVAILABLE", bikes);
    legend(reserved, "bike.state.RESERVED", sight.count(BikeState.RESERVED));
    legend(maintenance, "bike.state.MAINTENANCE", sight.count(BikeState.MAINTENANCE));
    legend(empty, "kiosk.home.empty", sight.empty());
  }

  private void legend(Label label, String key, long number) {
    label.textProperty().bind(messages.bind("kiosk.home.legend", messages.bind(key), number));
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
  public boolean isReady() {
    return model.sightProperty().get().docks() > 0;
  }

  @Override
  public void close() {
    model.close();
  }
}
