package ttareungi.ui.admin.register;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ttareungi.bike.Bikes;
import ttareungi.ui.admin.Actions;
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
  private boolean askedToLeave;

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

  @FXML
  private void initialize() {
    showNumber();
    colours.getChildren().setAll(new ColourTiles(messages, model.colourProperty()).tiles());
    help.field(colours, colourHelp, Field.COLOUR, () -> "");
    help.touchOnLeave(colours, Field.COLOUR);
    showDate();
    showStation();
    showMemo();
    new RegisterPreview(messages, model, help).show(label, event);
    showActions();
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @FXML
  private void save() {
    model.save();
  }

  /** A form with something in it asks once. */
  @FXML
  private void cancel() {
    if (model.isDirty() && !askedToLeave) {
      askedToLeave = true;
      showLeaving();
    } else {
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

  private void pressed(KeyEvent key) {
    boolean inMemo = key.getTarget() instanceof Node node && isIn(node, memo);
    if (key.getCode() == KeyCode.ESCAPE && !date.isShowing() && !station.isShowing()) {
      key.consume();
      cancel();
    } else if (key.getCode() == KeyCode.ENTER && saves(key, inMemo)) {
      key.consume();
      model.save();
    } else if (key.getCode() == KeyCode.TAB && inMemo) {
      key.consume();
      memo.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  /**
   * In the memo Enter is a new line and Ctrl+Enter saves; on a link or another button it presses
   * that.
   */
  private boolean saves(KeyEvent key, boolean inMemo) {
    if (date.isShowing() || station.isShowing()) {
      return false;
    }
    boolean presses =
        key.getTarget() instanceof Hyperlink
            || (key.getTarget() instanceof Button button && !button.equals(save));
    return !presses && (!inMemo || key.isShortcutDown());
  }

  private static boolean isIn(Node node, Node parent) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(parent)) {
        return true;
      }
    }
    return false;
  }

  private void showNumber() {
    number.textProperty().bindBidirectional(model.numberProperty());
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
    date.getEditor().textProperty().bindBidirectional(model.dateProperty());
    date.getEditor().setId("registeredOn-text");
    help.field(
        date,
        dateHelp,
        Field.DATE,
        () -> model.isToday() ? messages.get("admin.register.date.today") : "");
    help.touchOnLeave(date, Field.DATE);
  }

  private void showStation() {
    station.setItems(model.stations());
    station.valueProperty().bindBidirectional(model.stationProperty());
    station.setCellFactory(list -> new StationCell(messages));
    station.setButtonCell(new StationCell(messages));
    help.field(station, stationHelp, Field.STATION, words::docks, model.docksProperty());
    help.touchOnLeave(station, Field.STATION);
    var none = model.stationsReadProperty().and(Bindings.isEmpty(model.stations()));
    shownWhile(none, newStation);
    help.touchWhen(none, Field.STATION);
  }

  private void showMemo() {
    memo.textProperty().bindBidirectional(model.memoProperty());
    help.field(memo, memoHelp, Field.MEMO, () -> messages.get("admin.register.memo.help"));
    var tooLong = model.memoProperty().map(text -> text.length() > Bikes.LONGEST_MEMO);
    help.touchWhen(tooLong, Field.MEMO);
    memoCount
        .textProperty()
        .bind(
            help.say(
                () ->
                    messages.get("admin.register.memo.count", memo.getLength(), Bikes.LONGEST_MEMO),
                memo.textProperty()));
  }

  private void showActions() {
    toMend.textProperty().bind(help.say(this::mendWords, model.problemsProperty()));
    save.disableProperty()
        .bind(
            model
                .busyProperty()
                .or(
                    Bindings.createBooleanBinding(
                        () -> !model.problemsProperty().get().isEmpty(),
                        model.problemsProperty())));
    cancel.textProperty().bind(messages.bind("admin.cancel"));
    cancel.accessibleTextProperty().bind(cancel.textProperty());
    refused.setVisible(false);
    refused.setManaged(false);
    model
        .problemsProperty()
        .subscribe(problems -> {
          var problem = problems.get(Field.FORM);
          if (problem != null) {
            note(problem.say(messages));
          } else if (!askedToLeave) {
            note("");
          }
        });
  }

  private void showLeaving() {
    note(messages.get("admin.register.leave"));
    cancel.textProperty().bind(messages.bind("admin.register.leave.yes"));
  }

  private void note(String words) {
    refused.setText(words);
    refused.setVisible(!words.isEmpty());
    refused.setManaged(!words.isEmpty());
  }

  private String mendWords() {
    int count = model.problemsProperty().get().size();
    return count == 0 ? "" : messages.get("admin.register.mend", count);
  }
}
