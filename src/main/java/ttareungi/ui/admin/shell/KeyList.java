package ttareungi.ui.admin.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.WindowAct;
import ttareungi.ui.admin.part.KeyCaps;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.admin.part.Parts;
import ttareungi.ui.fx.DialogCard;
import ttareungi.ui.fx.Messages;
import ttareungi.ui.fx.ModalHost;

/** Every key that works now: all over the window, and on the page that is looked at. */
final class KeyList {
  private static final int COLUMNS = 2;
  private static final double WHOLE = 100;

  private final Messages messages;
  private final ModalHost host;

  KeyList(Messages messages, ModalHost host) {
    this.messages = messages;
    this.host = host;
  }

  /** {@code page}: what is looked at. */
  void show(List<WindowAct> acts, Node page) {
    var lists = new VBox(part("keys.window", window(acts)));
    lists.setId("keys");
    lists.getStyleClass().add("key-lists");
    var here = Keys.within(page).stream().map(this::line).toList();
    if (!here.isEmpty()) {
      lists.getChildren().add(part("keys.page", here));
    }
    var scroll = new ScrollPane(lists);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("key-scroll");
    host.show(
        new DialogCard(messages, "keys.title").node(scroll).action("keys.close", host::close));
  }

  private List<HBox> window(List<WindowAct> acts) {
    return acts.stream().filter(act -> act.keys() != null).map(this::line).toList();
  }

  private HBox line(WindowAct act) {
    var keys = act.keys();
    var cap = KeyCaps.cap(keys == null ? "" : KeyCaps.name(keys));
    return line(cap, new Label(act.words().apply(messages)));
  }

  private HBox line(Keys.Key key) {
    return line(KeyCaps.cap(KeyCaps.name(key.keys())), Parts.label(messages.bind(key.words())));
  }

  private static HBox line(Label cap, Label words) {
    var line = new HBox(cap, words);
    line.getStyleClass().add("key-line");
    return line;
  }

  private VBox part(String head, List<HBox> lines) {
    var grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    for (int i = 0; i < COLUMNS; i++) {
      grid.getColumnConstraints().add(half());
    }
    int rows = (lines.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < lines.size(); i++) {
      grid.add(lines.get(i), i / rows, i % rows);
    }
    return new VBox(Parts.label(messages.bind(head), "section"), grid);
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setPercentWidth(WHOLE / COLUMNS);
    return half;
  }
}
