package ttareungi.ui.admin.register;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.Bikes;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.part.DayConverter;
import ttareungi.ui.admin.part.StationCell;
import ttareungi.ui.admin.part.StationChoice;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** The picture of the form that registers a bike. */
public final class RegisterController {
  private final Messages messages;
  private final RegisterViewModel model;
  private final Runnable close;
  private final Runnable openStation;
  private final Actions actions;
  private final FieldHelp help;
  private final RegisterWords words;
  private @Nullable RegisterFooter footer;

  @FXML private VBox card;
  @FXML private TextField number;
  @FXML private Label numberHelp;
  @FXML private Hyperlink existing;
  @FXML private HBox freeLine;
  @FXML private Hyperlink free;
  @FXML private HBox colours;
  @FXML private Label colourHelp;
  @FXML private DatePicker date;
  @FXML private Label dateHelp;
  @FXML private ComboBox<StationChoice> station;
  @FXML private Button newStation;
  @FXML private Label stationHelp;
  @FXML private TextArea memo;
  @FXML private Label memoHelp;
  @FXML private Label memoCount;
  @FXML private StackPane label;
  @FXML private Label event;
  @FXML private CheckBox printLabel;
  @FXML private Label refused;
  @FXML private Label toMend;
  @FXML private Button cancel;
  @FXML private Button save;

  RegisterController(
      Messages messages,
      RegisterViewModel model,
      Runnable close,
      Runnable openStation,
      Actions actions) {
    this.messages = messages;
    this.model = model;
    this.close = close;
    this.openStation = openStation;
    this.actions = actions;
    help = new FieldHelp(messages, model);
    words = new RegisterWords(messages, model);
  }

  void focusFirst() {
    number.requestFocus();
  }

  /** Whether the bike's label is to be printed once it is registered. */
  boolean wantsLabel() {
    return printLabel.isSelected();
  }

  @FXML
  private void initialize() {
    showNumber();
    colours.getChildren().setAll(new ColourTiles(messages, model.fields().colour()).tiles());
    help.field(colours, colourHelp, Field.COLOUR, () -> "");
    help.touchOnLeave(colours, Field.COLOUR);
    showDate();
    showStation();
    showMemo();
    new RegisterPreview(messages, model, help).show(label, event);
    var foot = new RegisterFooter(messages, model, refused, cancel);
    foot.show(toMend, save, help);
    footer = foot;
    var keys = new RegisterKeys(date, station, memo, save, this::cancel, model::save);
    card.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    listenWhileShown();
  }

  @FXML
  private void save() {
    model.save();
  }

  @FXML
  private void cancel() {
    if (Objects.requireNonNull(footer).mayLeave()) {
      close.run();
    }
  }

  @FXML
  private void showExisting() {
    model
        .form()
        .bikeId()
        .ifPresent(id -> {
          close.run();
          actions.showBike(id);
        });
  }

  @FXML
  private void useFree() {
    var lookup = model.lookupProperty().get();
    if (lookup != null) {
      number.setText(Ids.bike(lookup.nextFree()));
      number.requestFocus();
      number.end();
    }
  }

  @FXML
  private void openStation() {
    openStation.run();
  }

  /** Another desk may take a dock or a number meanwhile. */
  private void listenWhileShown() {
    card.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(model::listen);
  }

  private void showNumber() {
    number.textProperty().bindBidirectional(model.fields().number());
    help.field(number, numberHelp, Field.NUMBER, () -> "");
    help.touchOnLeave(number, Field.NUMBER);
    var taken = words.taken();
    shownWhile(taken, existing);
    shownWhile(taken, freeLine);
    existing.textProperty().bind(help.say(words::showExisting, number.textProperty()));
    free.textProperty().bind(help.say(words::nextFree, model.lookupProperty()));
    existing.accessibleTextProperty().bind(existing.textProperty());
    free.accessibleTextProperty().bind(free.textProperty());
    // Somebody who typed a taken number should hear it before leaving the field.
    help.touchWhen(taken, Field.NUMBER);
  }

  private static void shownWhile(ObservableValue<Boolean> so, Node node) {
    node.visibleProperty().bind(so);
    node.managedProperty().bind(so);
  }

  private void showDate() {
    date.setConverter(new DayConverter());
    date.getEditor().textProperty().bindBidirectional(model.fields().date());
    date.getEditor().setId("registeredOn-text");
    help.field(
        date,
        dateHelp,
        Field.DATE,
        () -> model.isToday() ? messages.get("admin.register.date.today") : "");
    help.touchOnLeave(date, Field.DATE);
  }

  private void showStation() {
    station.setItems(model.offer().stations());
    station.valueProperty().bindBidirectional(model.fields().station());
    station.setCellFactory(list -> new StationCell(messages));
    station.setButtonCell(new StationCell(messages));
    help.field(station, stationHelp, Field.STATION, words::docks, model.offer().docksProperty());
    help.touchOnLeave(station, Field.STATION);
    var none = model.offer().readProperty().and(Bindings.isEmpty(model.offer().stations()));
    shownWhile(none, newStation);
    help.touchWhen(none, Field.STATION);
    // Another desk took the last dock: that must be seen before Save is found closed.
    var full = model.offer().docksProperty().map(free -> free.docks().isEmpty()).orElse(false);
    help.touchWhen(full, Field.STATION);
  }

  private void showMemo() {
    memo.textProperty().bindBidirectional(model.fields().memo());
    help.field(memo, memoHelp, Field.MEMO, () -> messages.get("admin.register.memo.help"));
    var tooLong = model.fields().memo().map(text -> text.length() > Bikes.LONGEST_MEMO);
    help.touchWhen(tooLong, Field.MEMO);
    memoCount.textProperty().bind(help.say(words::memoCount, memo.textProperty()));
  }
}
