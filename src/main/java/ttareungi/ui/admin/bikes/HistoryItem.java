package ttareungi.ui.admin.bikes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.EventIcon;
import ttareungi.ui.admin.EventWords;
import ttareungi.ui.common.Formats;

/** Something that happened to a bike, on the line of its life. */
final class HistoryItem extends HBox {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  HistoryItem(EventWords words, Formats formats, LoggedEvent event) {
    getStyleClass().add("history-item");
    var said = words.of(event.event());
    var icon = new EventIcon();
    icon.show(said);
    var thread = new Region();
    thread.getStyleClass().add("thread");
    VBox.setVgrow(thread, Priority.ALWAYS);
    var rail = new VBox(icon, thread);
    rail.getStyleClass().add("rail");
    var second = new HBox(label(said.detail(), "small", "muted"));
    second.getStyleClass().add("event-row");
    var lines = new VBox(head(words.brief(event.event()), formats.dateTime(event.at())), second);
    lines.getStyleClass().add("lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(rail, lines);
  }

  /** The oldest: nothing hangs on it. */
  void last() {
    pseudoClassStateChanged(LAST, true);
  }

  private static HBox head(String title, String at) {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var time = label(at, "meta", "subtle");
    time.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(label(title, "strong"), gap, time);
    head.getStyleClass().add("event-row");
    return head;
  }

  private static Label label(String text, String... styleClasses) {
    var label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
