package ttareungi.ui.admin.dashboard;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ttareungi.ui.common.Sparkline;
import ttareungi.ui.fx.Icon;

/** One figure, what it was, and its course. */
final class KpiTile extends VBox {
  /** Whether more is better: decides the colour of a change, never its sign. */
  enum Better {
    MORE,
    LESS
  }

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /** As long as a figure may be beside its course, and above it, in the size that all have. */
  private static final int BESIDE = 6;

  private static final int ABOVE = 10;

  private final int room;
  private final Label caption = new Label();
  private final Label value = new Label();
  private final Label unit = new Label();
  private final Label delta = new Label();
  private final Label note = new Label();
  private final Icon arrow = new Icon("fth-circle");
  private final Sparkline course = new Sparkline();

  /** {@code below}: the figure is long, so its course stands a line lower. */
  KpiTile(String id, String icon, boolean below) {
    room = below ? ABOVE : BESIDE;
    setId(id);
    getStyleClass().addAll("card", "kpi");
    caption.setGraphic(new Icon(icon));
    caption.getStyleClass().addAll("caption", "muted", "small");
    value.getStyleClass().add("value");
    value.setId(id + "-value");
    unit.getStyleClass().add("unit");
    delta.getStyleClass().add("delta");
    note.getStyleClass().addAll("small", "muted");
    value.setMinWidth(USE_PREF_SIZE);
    unit.setMinWidth(USE_PREF_SIZE);
    delta.setMinWidth(USE_PREF_SIZE);
    course.setMinWidth(0);
    var figure = new HBox(value, unit);
    figure.getStyleClass().add("figure");
    getChildren()
        .addAll(
            caption,
            below ? line(figure) : line(figure, course),
            below ? line(delta, course) : line(new HBox(delta, note)));
  }

  private static HBox line(Region... parts) {
    var line = new HBox();
    line.getStyleClass().add("line");
    line.getChildren().add(parts[0]);
    parts[0].getStyleClass().add("first");
    if (parts.length > 1) {
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      line.getChildren().addAll(gap, parts[1]);
    }
    return line;
  }

  Label caption() {
    return caption;
  }

  void say(String figure, String unitWord, String noteWords) {
    value.setText(figure);
    value.pseudoClassStateChanged(LONG, figure.length() > room);
    unit.setText(unitWord);
    note.setText(noteWords);
    setAccessibleText(caption.getText() + " " + figure + unitWord);
  }

  void change(OptionalDouble change, String words, Better better) {
    boolean known = change.isPresent();
    delta.setVisible(known);
    delta.setManaged(known);
    double by = change.orElse(0);
    arrow.setLiteral(by < 0 ? "fth-arrow-down-right" : by > 0 ? "fth-arrow-up-right" : "fth-minus");
    delta.setGraphic(arrow);
    delta.setText(words);
    boolean good = better == Better.MORE ? by >= 0 : by <= 0;
    delta.getStyleClass().setAll("label", "delta", good ? "good" : "bad");
  }

  void course(String styleClass, double... values) {
    course.getStyleClass().setAll("sparkline", styleClass);
    course.setValues(values);
  }
}
