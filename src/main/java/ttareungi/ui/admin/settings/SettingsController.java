package ttareungi.ui.admin.settings;

import static ttareungi.setting.Setting.ADJUST_ALONE;
import static ttareungi.setting.Setting.BACKUP_AT;
import static ttareungi.setting.Setting.BACKUP_KEEP;
import static ttareungi.setting.Setting.FEE;
import static ttareungi.setting.Setting.HELP_PHONE;
import static ttareungi.setting.Setting.HOLD_MINUTES;
import static ttareungi.setting.Setting.LOCK_MINUTES;
import static ttareungi.setting.Setting.LOW_PERCENT;
import static ttareungi.setting.Setting.PURCHASE_HIGHEST;
import static ttareungi.setting.Setting.PURCHASE_STEP;
import static ttareungi.setting.Setting.REFUND_EXPIRED;
import static ttareungi.setting.Setting.RIDE_HOURS;
import static ttareungi.setting.Setting.SHORT_RIDE_MINUTES;
import static ttareungi.setting.Setting.UNUSED_DAYS;
import static ttareungi.ui.common.Shown.visible;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ttareungi.kernel.Act;
import ttareungi.setting.Setting;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.part.RoleGate;
import ttareungi.ui.common.Formats;
import ttareungi.ui.common.Skeleton;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ThemeSwitch;

/** The picture of {@link SettingsViewModel}: one save for the page. */
public final class SettingsController {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final Messages messages;
  private final Formats formats;
  private final ThemeSwitch themes;
  private final SettingsViewModel model;
  private final Actions actions;
  private final ToggleGroup places = new ToggleGroup();

  @FXML private VBox page;
  @FXML private Label unsaved;
  @FXML private Button revert;
  @FXML private Button save;
  @FXML private HBox note;
  @FXML private Label noteText;
  @FXML private Button retry;
  @FXML private VBox nav;
  @FXML private ScrollPane scroll;
  @FXML private HBox body;
  @FXML private StackPane waiting;
  @FXML private VBox left;
  @FXML private VBox right;

  public SettingsController(
      Messages messages,
      Formats formats,
      ThemeSwitch themes,
      SettingsViewModel model,
      Actions actions) {
    this.messages = messages;
    this.formats = formats;
    this.themes = themes;
    this.model = model;
    this.actions = actions;
  }

  @FXML
  private void initialize() {
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    var changes = model.changesProperty();
    unsaved.textProperty().bind(messages.bind("admin.settings.changes", changes));
    changes.subscribe(count -> visible(unsaved, count.intValue() > 0));
    revert.disableProperty().bind(changes.isEqualTo(0));
    save.disableProperty().bind(changes.isEqualTo(0).or(model.busyProperty()));
    fill();
    model.sightProperty().subscribe(this::showStage);
    model.failureProperty().subscribe(this::showStage);
    model.problemProperty().subscribe(this::showStage);
    model.leavingProperty().subscribe(this::askBeforeLeaving);
  }

  private void fill() {
    waiting.getChildren().add(new Skeleton(messages, 8, 2));
    fields(left, "tariff", "fth-dollar-sign", FEE, HOLD_MINUTES, REFUND_EXPIRED);
    fields(
        left,
        "limits",
        "fth-sliders",
        PURCHASE_STEP,
        PURCHASE_HIGHEST,
        HELP_PHONE,
        ADJUST_ALONE,
        LOCK_MINUTES);
    fields(left, "backup", "fth-hard-drive", BACKUP_AT, BACKUP_KEEP);
    fields(left, "alerts", "fth-bell", LOW_PERCENT, RIDE_HOURS, UNUSED_DAYS, SHORT_RIDE_MINUTES);
    var kiosks = new KiosksCard(messages, model, actions.host());
    card(left, "kiosks", "fth-monitor", kiosks, kiosks.add());
    var people = new OperatorsCard(messages, model, actions.host());
    card(right, "operators", "fth-users", people, people.add());
    card(right, "language", "fth-globe", new LanguageCard(messages), null);
    card(right, "theme", "fth-sun", new ThemeCard(messages, themes), null);
    var words = new EventWords(messages, model.names(), formats);
    var demo = new DemoPart(messages, formats, model, actions, this::showDemo);
    card(right, "demo", "fth-play-circle", demo, null);
    showDemo(false);
    card(right, "log", "fth-file-text", new ChangeLog(messages, formats, words, model), null);
  }

  private void fields(Pane column, String name, String icon, Setting... settings) {
    var lines = new VBox();
    lines.getStyleClass().add("setting-lines");
    for (var setting : settings) {
      lines.getChildren().add(new SettingLine(messages, model.field(setting)));
    }
    card(column, name, icon, new RoleGate(Act.CHANGE_SETTINGS, lines), null);
  }

  private void card(Pane column, String name, String icon, Node content, @Nullable Node action) {
    var made = SettingsCard.of(messages, name, content, action);
    column.getChildren().add(made);
    place(name, icon, made);
  }

  /** Where there is no demo nobody is told of one. */
  private void showDemo(boolean there) {
    for (var id : List.of("#settings-demo", "#settings-go-demo")) {
      var node = page.lookup(id);
      if (node != null) {
        visible(node, there);
      }
    }
  }

  private void place(String name, String icon, Region card) {
    var button = new ToggleButton();
    button.setId("settings-go-" + name);
    button.setToggleGroup(places);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("nav-item");
    button.setGraphic(new Icon(icon));
    button.textProperty().bind(messages.bind("admin.settings.card." + name));
    button.accessibleTextProperty().bind(button.textProperty());
    button.setOnAction(event -> {
      button.setSelected(true);
      goTo(card);
    });
    nav.getChildren().add(button);
    if (places.getToggles().size() == 1) {
      button.setSelected(true);
    }
  }

  private void goTo(Region card) {
    double room = body.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(room <= 0 ? 0 : Math.min(1, card.getBoundsInParent().getMinY() / room));
  }

  private void key(KeyEvent event) {
    if (SAVE.match(event) && !save.isDisabled()) {
      event.consume();
      save();
    }
  }

  private void showStage() {
    var failure = model.failureProperty().get();
    var problem = model.problemProperty().get();
    boolean there = model.sightProperty().get() != null;
    visible(waiting, !there && failure == null);
    visible(scroll, there);
    visible(note, failure != null || problem != null);
    visible(retry, failure != null);
    noteText.textProperty().unbind();
    if (failure != null) {
      noteText.textProperty().bind(messages.bind("admin.settings.failed", failure));
    } else if (problem != null) {
      noteText.textProperty().bind(said(problem));
    }
  }

  private ObservableValue<String> said(Problem problem) {
    return messages.languageProperty().map(language -> problem.say(messages));
  }

  private void askBeforeLeaving(@Nullable Runnable leave) {
    if (leave != null) {
      model.leavingProperty().set(null);
      new LeaveDialog(messages, actions.host(), model).ask(leave);
    }
  }

  @FXML
  private void revert() {
    model.revert();
  }

  @FXML
  private void save() {
    int count = model.changesProperty().get();
    model.save(() -> actions.host().toasts().success("admin.settings.saved", count));
  }

  @FXML
  private void retry() {
    model.refresh();
  }
}
