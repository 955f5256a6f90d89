package ttareungi.ui.admin.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.part.KeyCaps;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.Icon;
import ttareungi.ui.fx.Messages;

/** The palette's picture: a field that keeps the focus, and under it what was found. */
final class PaletteView extends VBox {
  static final KeyCombination BESIDE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final int PAGE = 6;

  private final Messages messages;
  private final PaletteModel model;
  private final Consumer<Hit> open;
  private final TextField field = new TextField();
  private final Label scope = new Label();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final List<PaletteRow> rows = new ArrayList<>();

  /** {@code beside}: instead of {@code open}, where what was found is wanted beside the list. */
  PaletteView(
      Messages messages,
      PaletteModel model,
      Consumer<Hit> open,
      Consumer<Hit> beside,
      Runnable close) {
    this.messages = messages;
    this.model = model;
    sceneProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            model.callOff();
          }
        });
    this.open = open;
    setId("palette");
    getStyleClass().add("palette");
    setMaxHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.DIALOG);
    accessibleTextProperty().bind(messages.bind("palette.title"));
    getChildren().addAll(head(), body(), foot());
    keys(beside, close);
    model.shownProperty().subscribe(this::fill);
    model.chosenProperty().subscribe(this::choose);
    fill();
  }

  private void keys(Consumer<Hit> beside, Runnable close) {
    Keys.before(field)
        .on(KeyCode.UP, "palette.key.move", () -> model.move(-1))
        .on(KeyCode.DOWN, "palette.key.move", () -> model.move(1))
        .on(KeyCode.PAGE_UP, "palette.key.move", () -> model.move(-PAGE))
        .on(KeyCode.PAGE_DOWN, "palette.key.move", () -> model.move(PAGE))
        .on(KeyCode.HOME, "palette.key.move", model::first)
        .on(KeyCode.END, "palette.key.move", model::last)
        .on(KeyCode.ENTER, "palette.key.open", () -> model.take(open))
        .on(BESIDE, "palette.key.beside", () -> model.take(beside))
        .on(
            new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
            "palette.key.close",
            close)
        .on(KeyCode.ESCAPE, "palette.key.close", close);
  }

  private HBox head() {
    field.setId("palette-field");
    field.promptTextProperty().bind(messages.bind("palette.prompt"));
    field.accessibleTextProperty().bind(messages.bind("palette.prompt"));
    model.typedProperty().bindBidirectional(field.textProperty());
    scope.setId("palette-scope");
    scope.getStyleClass().add("pill");
    scope.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    var head = new HBox(new Icon("fth-search"), field, scope, KeyCaps.cap("Esc"));
    head.getStyleClass().add("palette-head");
    return head;
  }

  private ScrollPane body() {
    list.setId("palette-list");
    list.getStyleClass().add("palette-list");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("palette-scroll");
    return scroll;
  }

  private HBox foot() {
    var foot = new HBox();
    foot.getStyleClass().add("palette-foot");
    foot.getChildren().addAll(KeyCaps.cap("\u2191"), KeyCaps.cap("\u2193"));
    foot.getChildren().addAll(words("palette.key.move"), KeyCaps.cap("Enter"));
    foot.getChildren().addAll(words("palette.key.open"), KeyCaps.cap(KeyCaps.name(BESIDE)));
    foot.getChildren().addAll(words("palette.key.beside"), Parts.gap(), words("palette.signs"));
    return foot;
  }

  private Label words(String key) {
    return Parts.label(messages.bind(key), "small", "muted");
  }

  private void fill() {
    scope.textProperty().bind(messages.bind(model.question().scope().words()));
    list.getChildren().clear();
    rows.clear();
    Group before = null;
    for (var hit : model.shownProperty().get()) {
      if (hit.group() != before) {
        list.getChildren().add(Parts.label(messages.bind(hit.group().words()), "palette-group"));
        before = hit.group();
      }
      add(hit);
    }
    if (model.isVain()) {
      list.getChildren().add(vain());
    }
    choose();
  }

  private void add(Hit hit) {
    int place = rows.size();
    var row = new PaletteRow(messages, hit, model.question().text());
    row.setId("palette-row-" + place);
    row.setOnMouseClicked(event -> {
      model.choose(place);
      model.take(open);
    });
    rows.add(row);
    list.getChildren().add(row);
  }

  private Label vain() {
    var sentence = Parts.label(messages.bind("palette.vain"), "palette-vain");
    sentence.setId("palette-vain");
    sentence.setWrapText(true);
    return sentence;
  }

  private void choose() {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).choose(i == model.chosenProperty().get());
    }
    if (!rows.isEmpty()) {
      var chosen = rows.get(model.chosenProperty().get());
      field.setAccessibleHelp(chosen.getAccessibleText());
      bringIntoSight(chosen.getBoundsInParent());
    }
  }

  private void bringIntoSight(Bounds row) {
    double seen = scroll.getViewportBounds().getHeight();
    double more = list.getHeight() - seen;
    if (more <= 0) {
      return;
    }
    double top = scroll.getVvalue() * more;
    if (model.chosenProperty().get() == 0) {
      scroll.setVvalue(0);
    } else if (row.getMinY() < top) {
      scroll.setVvalue(row.getMinY() / more);
    } else if (row.getMaxY() > top + seen) {
      scroll.setVvalue((row.getMaxY() - seen) / more);
    }
  }
}
