package ttareungi.ui.admin.dashboard;

import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.admin.part.Keys;
import ttareungi.ui.fx.Messages;

/**
 * Reservations part by part, hours or days: bars for the range, a dashed line for what it is
 * compared with, a mark at one part, which the mouse and the arrow keys move. Keeps its axes when
 * there is nothing.
 */
final class HourChart extends Region {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final int MOST = DashRange.MONTH.parts();
  private static final int MOST_NAMES = 8;

  private final Messages messages;
  private final ObjectProperty<@Nullable Kpis> kpis = new SimpleObjectProperty<>();
  private final Region[] bars = new Region[MOST];
  private final Label[] hours = new Label[MOST_NAMES];
  private final Label[] steps = new Label[ChartScale.STEPS + 1];
  private final Line[] grid = new Line[ChartScale.STEPS + 1];
  private final Path before = new Path();
  private final HourTip tip;
  private int chosen = -1;

  HourChart(Messages messages) {
    this.messages = messages;
    tip = new HourTip(messages);
    setId("hour-chart");
    getStyleClass().add("hour-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    build();
    kpis.subscribe(this::requestLayout);
    messages.languageProperty().subscribe(this::requestLayout);
    setOnMouseMoved(event -> choose(hourAt(event.getX())));
    setOnMouseExited(event -> choose(-1));
    Keys.of(this)
        .on(KeyCode.LEFT, "keys.hour", () -> step(-1))
        .on(KeyCode.RIGHT, "keys.hour", () -> step(1));
    focusedProperty().subscribe(focused -> choose(focused ? running() : -1));
  }

  ObjectProperty<@Nullable Kpis> kpisProperty() {
    return kpis;
  }

  private void build() {
    for (int i = 0; i < grid.length; i++) {
      grid[i] = new Line();
      grid[i].getStyleClass().add("grid");
      steps[i] = axis();
      getChildren().addAll(grid[i], steps[i]);
    }
    for (int h = 0; h < bars.length; h++) {
      bars[h] = new Region();
      bars[h].getStyleClass().add("bar");
      getChildren().add(bars[h]);
    }
    for (int i = 0; i < hours.length; i++) {
      hours[i] = axis();
      getChildren().add(hours[i]);
    }
    before.getStyleClass().add("before");
    getChildren().add(before);
    getChildren().addAll(tip.nodes());
    getChildren().forEach(child -> child.setManaged(false));
    getChildren().forEach(child -> child.setMouseTransparent(true));
  }

  private static Label axis() {
    var label = new Label();
    label.getStyleClass().add("axis");
    return label;
  }

  private void step(int hours) {
    choose(Math.clamp(marked() + hours, 0, parts() - 1));
  }

  private void choose(int hour) {
    chosen = hour;
    requestLayout();
  }

  private int hourAt(double x) {
    return Math.clamp((long) ((x - left()) / step()), 0, parts() - 1);
  }

  private int running() {
    var read = kpis.get();
    return read == null ? -1 : read.hour();
  }

  private int parts() {
    var read = kpis.get();
    return read == null ? DashRange.DAY.parts() : read.today().parts();
  }

  private int marked() {
    return chosen >= 0 && chosen < parts() ? chosen : running();
  }

  private double em() {
    return tip.em();
  }

  private double left() {
    return em() * 3.2;
  }

  private double step() {
    return (getWidth() - left() - em()) / parts();
  }

  private double floor() {
    return getHeight() - em() * 2;
  }

  private double centre(int hour) {
    return left() + step() * (hour + 0.5);
  }

  @Override
  protected void layoutChildren() {
    var read = kpis.get();
    var scale = ChartScale.of(read);
    double top = em();
    layoutGrid(scale, top);
    layoutHours(read);
    IntStream.range(0, bars.length).forEach(h -> layoutBar(h, read, scale, top));
    layoutBefore(read, scale, top);
    layoutMarker(read, top);
  }

  private double y(ChartScale scale, double value, double top) {
    return floor() - (floor() - top) * value / scale.most();
  }

  private void layoutGrid(ChartScale scale, double top) {
    for (int i = 0; i < grid.length; i++) {
      double y = Math.round(y(scale, (double) scale.step() * i, top)) + 0.5;
      grid[i].setStartX(left());
      grid[i].setEndX(getWidth() - em());
      grid[i].setStartY(y);
      grid[i].setEndY(y);
      steps[i].setText(Long.toString(scale.step() * i));
      steps[i].autosize();
      steps[i].relocate(left() - em() * 0.7 - steps[i].getWidth(), y - steps[i].getHeight() / 2);
    }
  }

  /** As many names as there is room for. */
  private void layoutHours(@Nullable Kpis read) {
    int every = (parts() + MOST_NAMES - 1) / MOST_NAMES;
    for (int i = 0; i < hours.length; i++) {
      hours[i].setVisible(i * every < parts());
      if (hours[i].isVisible()) {
        hours[i].setText(ChartWords.part(messages, read, i * every));
        hours[i].autosize();
        hours[i].relocate(centre(i * every) - hours[i].getWidth() / 2, floor() + em() * 0.4);
      }
    }
  }

  private void layoutBar(int hour, @Nullable Kpis read, ChartScale scale, double top) {
    long value = read == null || hour >= parts() ? 0 : read.today().reservations()[hour];
    double width = step() * 0.56;
    double y = y(scale, (double) value, top);
    bars[hour].setVisible(value > 0);
    bars[hour].pseudoClassStateChanged(RUNNING, hour == running());
    bars[hour].resizeRelocate(centre(hour) - width / 2, y, width, floor() - y);
  }

  private void layoutBefore(@Nullable Kpis read, ChartScale scale, double top) {
    before.getElements().clear();
    if (read == null || !read.hasLastWeek()) {
      return;
    }
    for (int h = 0; h < read.lastWeek().parts(); h++) {
      double y = y(scale, (double) read.lastWeek().reservations()[h], top);
      before.getElements().add(h == 0 ? new MoveTo(centre(h), y) : new LineTo(centre(h), y));
    }
  }

  private void layoutMarker(@Nullable Kpis read, double top) {
    int hour = marked();
    if (read == null || hour < 0) {
      tip.hide();
      return;
    }
    setAccessibleText(tip.say(read, hour));
    tip.show(centre(hour), top, floor(), getWidth());
  }
}
