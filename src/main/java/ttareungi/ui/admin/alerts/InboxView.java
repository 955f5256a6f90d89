package ttareungi.ui.admin.alerts;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.kernel.Act;
import ttareungi.kernel.Rejection;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.EmptyState;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.Toast;

/** The inbox: what somebody has to look at, newest first. */
public final class InboxView extends VBox {
  private final Messages messages;
  private final AlertsModel model;
  private final Actions actions;
  private final ListView<AlertLine> list = new ListView<>();
  private int place;
  private boolean held;

  public InboxView(
      Messages messages,
      Formats formats,
      AlertsModel model,
      AlertWords words,
      Supplier<Instant> clock,
      Actions actions) {
    this.messages = messages;
    this.model = model;
    this.actions = actions;
    setId("inbox");
    getStyleClass().add("inbox");
    setAccessibleRole(AccessibleRole.DIALOG);
    accessibleTextProperty().bind(messages.bind("alerts.title"));
    list.setId("inbox-list");
    list.accessibleTextProperty().bind(messages.bind("alerts.title"));
    list.setItems(model.shown());
    list.setCellFactory(
        any -> new AlertCell(messages, formats, words, clock, this::open, this::acknowledge));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> place = Math.max(index.intValue(), 0));
    Keys.before(this).on(KeyCode.ESCAPE, "keys.close", actions.host()::close);
    list.addEventFilter(KeyEvent.ANY, this::hold);
    list.focusedProperty().subscribe(() -> held = false);
    Keys.of(list)
        .on(KeyCode.ENTER, "keys.open", () -> chosen().forEach(this::open))
        .on(KeyCode.SPACE, "alerts.see", () -> chosen().forEach(this::acknowledge));
    model.shown().subscribe(this::choose);
    choose();
    model.stageProperty().subscribe(this::showPlaceholder);
    model.seenProperty().subscribe(this::showPlaceholder);
    showPlaceholder();
    getChildren().addAll(head(), new AlertChips(messages, model), trouble(), list, foot());
  }

  private HBox head() {
    var close = new Button();
    close.setId("inbox-close");
    close.setGraphic(new Icon("fth-x"));
    close.getStyleClass().addAll("flat", "icon-only");
    close.accessibleTextProperty().bind(messages.bind("keys.close"));
    close.setOnAction(event -> actions.host().close());
    var title = Parts.label(messages.bind("alerts.title"), "title-dialog");
    var head = new HBox(title, Parts.gap(), tabs(), close);
    head.getStyleClass().add("inbox-head");
    return head;
  }

  private HBox tabs() {
    var group = new ToggleGroup();
    var fresh = tab("inbox-new", "alerts.new", false, group);
    fresh.getStyleClass().add("left-pill");
    var seen = tab("inbox-seen", "alerts.seen", true, group);
    seen.getStyleClass().add("right-pill");
    var tabs = new HBox(fresh, seen);
    tabs.getStyleClass().add("segmented");
    tabs.setMaxHeight(USE_PREF_SIZE);
    return tabs;
  }

  private ToggleButton tab(String id, String key, boolean seen, ToggleGroup group) {
    var tab = new ToggleButton();
    tab.setId(id);
    tab.setToggleGroup(group);
    ObservableValue<Long> count =
        model
            .openProperty()
            .map(open -> open.stream().filter(line -> line.isSeen() == seen).count());
    tab.textProperty().bind(messages.bind(key, count));
    tab.accessibleTextProperty().bind(tab.textProperty());
    tab.setSelected(model.seenProperty().get() == seen);
    tab.setOnAction(event -> {
      tab.setSelected(true); // a second click takes no choice back
      model.seenProperty().set(seen);
    });
    return tab;
  }

  private Node trouble() {
    var words = messages.bind("alerts.failed", model.faultCodeProperty());
    var retry = Parts.button(messages, "inbox-retry", "alerts.retry", model::look);
    retry.getStyleClass().add("compact");
    var note = new HBox(Parts.label(words), Parts.gap(), retry);
    note.getStyleClass().addAll("note", "danger");
    return Parts.when(Bindings.equal(AlertsModel.Stage.FAILED, model.stageProperty()), note);
  }

  private HBox foot() {
    var all = Parts.button(messages, "inbox-see-all", "alerts.see.all", this::acknowledgeAll);
    all.disableProperty()
        .bind(Bindings.isEmpty(model.shown()).or(model.seenProperty()).or(model.busyProperty()));
    var hint = Parts.label(messages.bind("alerts.hint"), "small", "muted");
    var foot = new HBox(hint, Parts.gap(), new RoleGate(Act.ACKNOWLEDGE_ALERT, all));
    foot.getStyleClass().add("inbox-foot");
    return foot;
  }

  private void showPlaceholder() {
    list.setPlaceholder(
        switch (model.stageProperty().get()) {
          case LOADING -> new Skeleton(messages, 4, 2);
          case FAILED -> new Label();
          case READY ->
              new EmptyState(
                  messages,
                  messages.bind(
                      model.seenProperty().get() ? "alerts.none.seen" : "alerts.none.new"));
        });
  }

  /** Goes to the list, for whoever has no mouse. */
  void focusList() {
    list.requestFocus();
  }

  /** One is always chosen: when it goes, the next that takes its place. */
  private void choose() {
    if (list.getSelectionModel().isEmpty() && !model.shown().isEmpty()) {
      list.getSelectionModel().select(Math.min(place, model.shown().size() - 1));
    }
  }

  private List<AlertLine> chosen() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  private void open(AlertLine line) {
    actions.host().close();
    actions.show(AlertWords.target(line));
  }

  /** A key that is held down acknowledges one, not all of them. */
  private void hold(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
      if (held && pressed) {
        event.consume();
      }
      held = pressed;
    }
  }

  private void acknowledge(AlertLine line) {
    if (!model.may()) {
      var least = messages.bind("role." + Act.ACKNOWLEDGE_ALERT.least());
      actions.host().toasts().show(Toast.of(Toast.Kind.INFO, messages.bind("admin.gate", least)));
    } else if (!line.isSeen()) {
      model.acknowledge(List.of(line), this::refused);
    }
  }

  private void acknowledgeAll() {
    model.acknowledge(List.copyOf(model.shown()), this::refused);
  }

  private void refused(Rejection rejection) {
    var problem = Problem.of(rejection);
    var sentence = messages.bind(problem.key(), problem.details().toArray());
    actions.host().toasts().show(Toast.of(Toast.Kind.WARNING, sentence));
  }
}
