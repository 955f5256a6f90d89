package ttareungi.ui.kiosk.frame;

import static ttareungi.ui.common.Shown.visible;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import ttareungi.ui.common.BrandMark;
import ttareungi.ui.common.Formats;
import ttareungi.ui.fx.Fxml;
import ttareungi.ui.fx.Language;
import ttareungi.ui.fx.Messages;

/** What stays around the steps: the header, the bar of steps, a sentence, and the slot. */
public final class FrameView {
  private static final PseudoClass HURRY = PseudoClass.getPseudoClass("hurry");
  private static final PseudoClass STAFF = PseudoClass.getPseudoClass("staff");
  private static final Duration LATE = Duration.ofSeconds(20);

  private final Messages messages;
  private final Idle idle;
  private final Preferences preferences;
  private final Parent root;
  private boolean whereabouts;
  private boolean stepsKnown;
  private Subscription big = Subscription.EMPTY;

  @FXML private HBox header;
  private final HBox languageRow = new HBox();
  private final VBox bars = new VBox();
  private final StackPane pageSlot = new StackPane();
  private final AccessBar access;

  @FXML private StackPane mark;
  @FXML private Label station;
  @FXML private Label stationNo;
  @FXML private VBox where;
  @FXML private HBox staff;
  @FXML private VBox time;
  @FXML private Label timeLeft;
  @FXML private Button language;
  @FXML private VBox top;
  @FXML private HBox steps;
  @FXML private HBox notice;
  @FXML private Label noticeText;
  @FXML private StackPane slot;
  @FXML private BorderPane frame;

  public FrameView(
      Messages messages,
      Fxml fxml,
      Idle idle,
      Preferences preferences,
      InstantSource clock,
      Runnable toStaff) {
    this.messages = messages;
    this.idle = idle;
    this.preferences = preferences;
    access = new AccessBar(messages, preferences);
    root = fxml.load("/ui/kiosk/frame.fxml", this);
    StaffEntrance.listen(clock, time, mark, toStaff);
  }

  @FXML
  void initialize() {
    mark.getChildren().add(new BrandMark(messages));
    languageRow.getStyleClass().add("language-row");
    bars.getStyleClass().add("bars");
    pageSlot.getStyleClass().add(Pages.SLOT);
    bars.getChildren().addAll(languageRow, pageSlot, access);
    preferences.lowProperty().subscribe(this::makeRoom);
    frame.widthProperty().subscribe(this::makeRoom);
    frame.heightProperty().subscribe(this::makeRoom);
    language.setOnAction(tap -> messages.setLanguage(other()));
    timeLeft
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Formats.countdown(idle.leftProperty().get()), idle.leftProperty()));
    idle.leftProperty()
        .subscribe(left -> timeLeft.pseudoClassStateChanged(HURRY, left.compareTo(LATE) <= 0));
    hush();
  }

  /**
   * Where a low screen has a line, it stands with all that acts: in the row of the step that leaves
   * room for it, else, and in big text, in one of its own. The screen at home has its own.
   */
  private void placeLanguage(boolean big, boolean rail) {
    boolean low = frame.getScene() != null && LowScreen.line(frame.getScene()) > 0;
    Pane place = rail || (low && big) ? languageRow : low ? lowPlace() : header;
    if (!place.getChildren().contains(language)) {
      place.getChildren().add(language);
    }
    visible(languageRow, place.equals(languageRow) && header.isVisible());
  }

  private Pane lowPlace() {
    return slot.lookup(".with-language") instanceof Pane row ? row : languageRow;
  }

  private Language other() {
    return messages.getLanguage() == Language.KO ? Language.EN : Language.KO;
  }

  public Parent root() {
    return root;
  }

  public AccessBar access() {
    return access;
  }

  /** Where the buttons stand that turn pages, in a rail. */
  public Node pageSlot() {
    return pageSlot;
  }

  /** What is in the slot. */
  public Node step() {
    return slot.getChildren().isEmpty() ? slot : slot.getChildren().getFirst();
  }

  /** The sentence above the step, empty where there is none. */
  public String notice() {
    return notice.isVisible() ? noticeText.getText() : "";
  }

  public void station(StationSight sight) {
    station
        .textProperty()
        .bind(Bindings.createStringBinding(() -> name(sight), messages.languageProperty()));
    stationNo.textProperty().bind(messages.bind("kiosk.station", sight.stationId() + ""));
  }

  private String name(StationSight sight) {
    return sight.name(messages.getLanguage());
  }

  public void show(Place place, Goal goal, Node step) {
    visible(header, place != Place.HOME);
    whereabouts = !place.isStaff();
    stepsKnown = place.position() >= 0;
    visible(staff, place.isStaff());
    header.pseudoClassStateChanged(STAFF, place.isStaff());
    time.setVisible(!place.limit().isZero());
    steps.getChildren().clear();
    for (int i = 0; i < goal.steps().size(); i++) {
      steps.getChildren().add(stepLabel(goal.steps(), i, place.position()));
    }
    hush();
    pageSlot.getChildren().clear();
    slot.getChildren().setAll(step);
    big.unsubscribe();
    big = preferences.bigProperty().subscribe(this::makeRoom); // after the step has heard of it
  }

  /**
   * Big text has none for where the rider is. A wide panel has none for the bar of steps, and what
   * is said stands in its header.
   */
  private void makeRoom() {
    boolean big = preferences.bigProperty().get();
    boolean wide = Wide.is(frame.getScene());
    boolean rail = Shape.hasRail(frame.getScene());
    boolean inHeader = wide && !big && header.isVisible();
    placeBars(rail);
    boolean inStep = !big && !wide;
    placeNotice(
        inHeader ? header : inStep && slot.lookup(".with-notice") instanceof Pane row ? row : top);
    visible(mark, whereabouts && !rail);
    visible(where, whereabouts && !big && !(inHeader && notice.isVisible()));
    visible(steps, stepsKnown && !big && !wide);
    visible(time.getChildren().getFirst(), !big);
    placeLanguage(big, rail);
  }

  /** In big text a wide panel has them at its side, and the header too. */
  private void placeBars(boolean rail) {
    Pane place = rail ? bars : top;
    if (!place.getChildren().contains(header)) {
      place.getChildren().addFirst(header);
    }
    if (rail && frame.getRight() == null) {
      frame.setBottom(null);
      frame.setRight(bars);
    } else if (!rail && frame.getBottom() == null) {
      frame.setRight(null);
      frame.setBottom(bars);
    }
  }

  /** Where a step keeps room for it, it stands instead of what gives way there: nothing moves. */
  private void placeNotice(Pane place) {
    var parts = place.getChildren();
    if (!parts.contains(notice)) {
      int before = Math.max(parts.indexOf(time), parts.indexOf(steps));
      parts.add(before < 0 ? parts.size() : before, notice);
    }
    boolean aside = place.equals(header) || place.equals(top) || !notice.isVisible();
    slot.lookupAll(".gives-way").forEach(hint -> hint.setVisible(aside));
  }

  private Label stepLabel(List<String> keys, int index, int position) {
    Label label = new Label();
    boolean done = index < position;
    label.getStyleClass().addAll("step", done ? "done" : index == position ? "on" : "ahead");
    label
        .textProperty()
        .bind(
            messages.bind(
                done ? "kiosk.step.ticked" : "kiosk.step.plain", messages.bind(keys.get(index))));
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.prefWidthProperty().bind(steps.widthProperty().divide(keys.size()));
    return label;
  }

  public void say(String key, Object... args) {
    noticeText.textProperty().bind(messages.bind(key, args));
    visible(notice, true);
    makeRoom();
  }

  /** What was said is no longer so; and as it names points at times, it is gone with the rider. */
  public void hush() {
    noticeText.textProperty().unbind();
    noticeText.setText("");
    visible(notice, false);
    makeRoom();
  }
}
