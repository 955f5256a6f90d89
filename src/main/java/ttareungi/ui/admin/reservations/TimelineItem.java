package ttareungi.ui.admin.reservations;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.ui.admin.EventIcon;
import ttareungi.ui.admin.EventWords.Words;
import ttareungi.ui.fx.Icon;

/** Something that happened to a reservation: what, when, and who did it. */
final class TimelineItem extends HBox {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  TimelineItem(Words said, String title, String at, Label who) {
    getStyleClass().add("history-item");
    var icon = new EventIcon();
    icon.show(said);
    var thread = new Region();
    thread.getStyleClass().add("thread");
    VBox.setVgrow(thread, Priority.ALWAYS);
    var rail = new VBox(icon, thread);
    rail.getStyleClass().add("rail");
    var detail = new HBox(label(said.detail(), "small", "muted"));
    detail.getStyleClass().add("event-row");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head =
        new HBox(label(title, "strong"), fixed(who), gap, fixed(label(at, "meta", "subtle")));
    head.getStyleClass().add("event-row");
    var lines = new VBox(head, detail);
    lines.getStyleClass().add("lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(rail, lines);
  }

  /** The name of an operator stands out: he acted for somebody. */
  static Label operator(String name) {
    var tag = label(name, "operator-tag");
    tag.setGraphic(new Icon("fth-shield"));
    return tag;
  }

  static Label other(String name) {
    return label(name, "meta", "subtle");
  }

  /** The oldest: nothing hangs on it. */
  void last() {
    pseudoClassStateChanged(LAST, true);
  }

  private static Label fixed(Label label) {
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label label(String text, String... styleClasses) {
    var label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
