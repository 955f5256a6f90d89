package ttareungi.ui.admin.dashboard;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import ttareungi.ui.fx.Messages;

/** The mark at one hour of the chart, and what it says of it. */
final class HourTip {
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
  private static final double GAP = 0.8;
  private static final double SMALL = 0.846;

  private final Messages messages;
  private final Line marker = new Line();
  private final Label hour = new Label();
  private final Label value = new Label();
  private final VBox tip = new VBox(hour, value);

  HourTip(Messages messages) {
    this.messages = messages;
    marker.getStyleClass().add("marker");
    tip.getStyleClass().add("tip");
    hour.getStyleClass().addAll("meta", "muted");
    value.getStyleClass().addAll("small", "strong");
  }

  List<Node> nodes() {
    return List.of(marker, tip);
  }

  double em() {
    return hour.getFont().getSize() / SMALL;
  }

  void hide() {
    marker.setVisible(false);
    tip.setVisible(false);
  }

  /** At {@code x}, from the chart's top to its floor; on the left of it where there is no room. */
  void show(double x, double top, double floor, double width) {
    marker.setVisible(true);
    tip.setVisible(true);
    marker.setStartX(x);
    marker.setEndX(x);
    marker.setStartY(top);
    marker.setEndY(floor);
    tip.applyCss();
    tip.autosize();
    double gap = em() * GAP;
    boolean room = x + gap + tip.getWidth() < width;
    tip.relocate(room ? x + gap : x - gap - tip.getWidth(), floor - tip.getHeight() - gap);
  }

  /** Returns the words, for those who hear them. */
  String say(Kpis read, int of) {
    boolean later = of > read.hour();
    tip.pseudoClassStateChanged(LATER, later);
    hour.setText(read.range().isByHour() ? hour(read, of) : day(read, of));
    var now = later ? "–" : Long.toString(read.today().reservations()[of]);
    value.setText(
        read.hasLastWeek()
            ? messages.get(
                read.range().isByHour() ? "admin.chart.tip.both" : "admin.chart.tip.days",
                now,
                read.lastWeek().reservations()[of])
            : messages.get("admin.chart.tip", now));
    return hour.getText() + " " + value.getText();
  }

  private String hour(Kpis read, int of) {
    return messages.get(of == read.hour() ? "admin.chart.tip.running" : "admin.chart.tip.hour", of);
  }

  private String day(Kpis read, int of) {
    var name = ChartWords.part(messages, read, of);
    return of == read.hour() ? messages.get("admin.chart.tip.running.day", name) : name;
  }
}
