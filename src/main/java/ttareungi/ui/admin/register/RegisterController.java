package ttareungi.ui.admin.register;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
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
import ttareungi.ui.admin.bikes.BikeLabel;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.Messages;

/** The picture of the form that registers a bike. */
public final class RegisterController {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int DOCKS_NAMED = 5;

  private final Messages messages;
  private final RegisterViewModel model;
  private final Runnable close;
  private final Runnable openStation;
  private final Actions actions;
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
  }

  void focusFirst() {
    number.requestFocus();
  }

  @FXML
  private void initialize() {
    showNumber();
    colours.getChildren().setAll(new ColourTiles(messages, model.colourProperty()).tiles());
    field(colours, colourHelp, Field.COLOUR, () -> "");
    touchOnLeave(colours, Field.COLOUR);
    showDate();
    showStation();
    showMemo();
    showPreview();
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
    field(number, numberHelp, Field.NUMBER, () -> "");
    touchOnLeave(number, Field.NUMBER);
    var taken =
        Bindings.createBooleanBinding(
            () -> isTaken(), model.problemsProperty(), model.lookupProperty());
    existing.visibleProperty().bind(taken);
    existing.managedProperty().bind(taken);
    freeLine.visibleProperty().bind(taken);
    freeLine.managedProperty().bind(taken);
    existing
        .textProperty()
        .bind(
            say(() -> messages.get("admin.register.number.show", typed()), number.textProperty()));
    free.textProperty().bind(say(this::nextFree, model.lookupProperty()));
    existing.accessibleTextProperty().bind(existing.textProperty());
    free.accessibleTextProperty().bind(free.textProperty());
    // Somebody who typed a taken number should hear it before leaving the field.
    taken.subscribe(now -> {
      if (now) {
        model.touched().add(Field.NUMBER);
      }
    });
  }

  private boolean isTaken() {
    var lookup = model.lookupProperty().get();
    var id = model.form().bikeId();
    return lookup != null && lookup.taken() && id.isPresent() && id.getAsLong() == lookup.bikeId();
  }

  private String typed() {
    var id = model.form().bikeId();
    return id.isPresent() ? Ids.bike(id.getAsLong()) : "";
  }

  private String nextFree() {
    var lookup = model.lookupProperty().get();
    return lookup == null || lookup.nextFree() == 0
        ? ""
        : messages.get("admin.register.number.free", Ids.bike(lookup.nextFree()));
  }

  private void showDate() {
    date.setConverter(new DayConverter());
    date.getEditor().textProperty().bindBidirectional(model.dateProperty());
    date.getEditor().setId("registeredOn-text");
    field(
        date,
        dateHelp,
        Field.DATE,
        () -> model.isToday() ? messages.get("admin.register.date.today") : "");
    touchOnLeave(date, Field.DATE);
  }

  private void showStation() {
    station.setItems(model.stations());
    station.valueProperty().bindBidirectional(model.stationProperty());
    station.setConverter(new StationConverter(messages));
    messages
        .languageProperty()
        .subscribe(() -> station.setConverter(new StationConverter(messages)));
    field(station, stationHelp, Field.STATION, this::docks, model.docksProperty());
    touchOnLeave(station, Field.STATION);
    var none = model.stationsReadProperty().and(Bindings.isEmpty(model.stations()));
    newStation.visibleProperty().bind(none);
    newStation.managedProperty().bind(none);
    none.subscribe(now -> {
      if (now) {
        model.touched().add(Field.STATION);
      }
    });
  }

  private String docks() {
    var found = model.docksProperty().get();
    if (found == null || found.docks().isEmpty()) {
      return "";
    }
    var named =
        found.docks().stream()
            .limit(DOCKS_NAMED)
            .map(dock -> messages.get("admin.register.dock", dock))
            .collect(Collectors.joining(", "));
    var key =
        found.docks().size() > DOCKS_NAMED ? "admin.register.docks.more" : "admin.register.docks";
    return messages.get(
        key,
        found.docks().size(),
        named,
        messages.get("admin.register.dock", found.docks().getFirst()));
  }

  private void showMemo() {
    memo.textProperty().bindBidirectional(model.memoProperty());
    field(memo, memoHelp, Field.MEMO, () -> messages.get("admin.register.memo.help"));
    model
        .memoProperty()
        .subscribe(text -> {
          if (text.length() > Bikes.LONGEST_MEMO) {
            model.touched().add(Field.MEMO);
          }
        });
    memoCount
        .textProperty()
        .bind(
            say(
                () ->
                    messages.get("admin.register.memo.count", memo.getLength(), Bikes.LONGEST_MEMO),
                memo.textProperty()));
  }

  private void showPreview() {
    var paper = BikeLabel.tall(messages);
    label.getChildren().add(paper);
    model
        .problemsProperty()
        .subscribe(problems -> {
          var id = model.form().bikeId();
          if (problems.containsKey(Field.NUMBER) || id.isEmpty()) {
            paper.ghost();
          } else {
            paper.show(id.getAsLong());
          }
        });
    event
        .textProperty()
        .bind(say(this::eventWords, model.problemsProperty(), model.docksProperty()));
  }

  private String eventWords() {
    var form = model.form();
    var colour = form.colour();
    var chosen = form.station();
    return messages.get(
        "admin.register.event.words",
        typed().isEmpty() ? "–" : typed(),
        colour == null ? "–" : messages.get("bike.colour." + colour.name()),
        form.day().map(Object::toString).orElse("–"),
        chosen == null ? "–" : chosen.name(messages.getLanguage()));
  }

  private void showActions() {
    toMend.textProperty().bind(say(this::mendWords, model.problemsProperty()));
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

  private void touchOnLeave(Node control, Field field) {
    control
        .focusWithinProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            model.touched().add(field);
          }
        });
  }

  private void field(
      Node control, Label help, Field field, Supplier<String> well, Observable... more) {
    help.textProperty().bind(say(() -> words(control, help, field, well), observed(more)));
    help.visibleProperty().bind(help.textProperty().isNotEmpty());
    help.managedProperty().bind(help.visibleProperty());
  }

  private Observable[] observed(Observable... more) {
    return Stream.concat(Stream.of(model.problemsProperty(), model.touched()), Stream.of(more))
        .toArray(Observable[]::new);
  }

  private String words(Node control, Label help, Field field, Supplier<String> well) {
    var problem = model.problemsProperty().get().get(field);
    boolean wrong = problem != null && model.touched().contains(field);
    control.pseudoClassStateChanged(WRONG, wrong);
    help.getStyleClass().removeAll("error", "good");
    if (problem != null && wrong) {
      help.getStyleClass().add("error");
      return problem.say(messages);
    }
    if (problem == null && field != Field.MEMO) {
      help.getStyleClass().add("good");
    }
    return problem == null ? well.get() : "";
  }

  private StringBinding say(Callable<String> words, Observable... on) {
    return Bindings.createStringBinding(
        words,
        Stream.concat(Stream.of(messages.languageProperty()), Stream.of(on))
            .toArray(Observable[]::new));
  }
}
