package ttareungi.ui.admin.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import ttareungi.ui.admin.dashboard.ChartScale;
import ttareungi.ui.common.Formats;

/**
 * A bar for each group; the mouse and the arrow keys choose one, which is then said. Keeps its axes
 * when there is nothing.
 */
final class ReportChart extends Region {
  /** What a bar stands for: a word under it, and what is said of it. */
  record Bar(String brief, long value, String words) {}

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 0.4;
  private static final double EM = 13;
  private static final double SMALL = 0.846;

  private final Label[] steps = new Label[ChartScale.STEPS + 1];
  private final Line[] grid = new Line[ChartScale.STEPS + 1];
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private List<Bar> shown = List.of();
  private String whole = "";
  private int chosen = -1;

  ReportChart() {
    setId("report-chart");
    getStyleClass().addAll("hour-chart", "report-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    for (int i = 0; i < grid.length; i++) {
      grid[i] = add(new Line(), "grid");
      steps[i] = add(new Label(), "axis");
    }
    setOnMouseMoved(event -> choose(at(event.getX())));
    setOnMouseExited(event -> choose(-1));
    setOnKeyPressed(this::pressed);
    focusedProperty().subscribe(focused -> choose(focused && !shown.isEmpty() ? 0 : -1));
  }

  /** {@code words}: what is said while no bar is chosen. */
  void show(List<Bar> next, String words) {
    shown = List.copyOf(next);
    whole = words;
    getChildren().removeAll(bars);
    getChildren().removeAll(names);
    bars.clear();
    names.clear();
    for (var bar : shown) {
      bars.add(add(new Region(), "bar"));
      names.add(add(new Label(bar.brief()), "axis"));
    }
    choose(-1);
  }

  /** Of the chosen bar, or of all. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  private <N extends Node> N add(N node, String style) {
    node.getStyleClass().add(style);
    node.setManaged(false);
    node.setMouseTransparent(true);
    getChildren().add(node);
    return node;
  }

  private void pressed(KeyEvent event) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (step != 0 && !shown.isEmpty()) {
      choose(Math.clamp((long) chosen + step, 0, shown.size() - 1));
      event.consume();
    }
  }

  private void choose(int bar) {
    chosen = bar;
    said.set(bar < 0 ? whole : shown.get(bar).words());
    setAccessibleText(said.get());
    requestLayout();
  }

  private int at(double x) {
    return shown.isEmpty() ? -1 : Math.clamp((long) ((x - left()) / step()), 0, shown.size() - 1);
  }

  private double em() {
    return steps[0].getFont().getSize() > 0 ? steps[0].getFont().getSize() / SMALL : EM;
  }

  private double left() {
    return em() * 5;
  }

  private double step() {
    return (getWidth() - left() - em()) / Math.max(1, shown.size());
  }

  private double floor() {
    return getHeight() - em() * 2;
  }

  @Override
  protected void layoutChildren() {
    var scale = ChartScale.upTo(shown.stream().mapToLong(Bar::value).max().orElse(0));
    double top = em();
    for (int i = 0; i < grid.length; i++) {
      layoutStep(i, scale, top);
    }
    int every = every();
    for (int i = 0; i < shown.size(); i++) {
      layoutBar(i, scale, top);
      layoutName(i, every);
    }
  }

  private double y(double value, ChartScale scale, double top) {
    return floor() - (floor() - top) * value / scale.most();
  }

  private void layoutStep(int i, ChartScale scale, double top) {
    double y = Math.round(y((double) scale.step() * i, scale, top)) + 0.5;
    grid[i].setStartX(left());
    grid[i].setEndX(getWidth() - em());
    grid[i].setStartY(y);
    grid[i].setEndY(y);
    steps[i].setText(Formats.grouped(scale.step() * i));
    steps[i].autosize();
    steps[i].relocate(left() - em() * 0.7 - steps[i].getWidth(), y - steps[i].getHeight() / 2);
  }

  /** What is below nothing stands on the floor: what it is, is said. */
  private void layoutBar(int i, ChartScale scale, double top) {
    long value = Math.max(0, shown.get(i).value());
    double width = Math.min(step() * 0.62, em() * 4);
    double y = y((double) value, scale, top);
    bars.get(i).setVisible(value > 0);
    bars.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    bars.get(i).resizeRelocate(centre(i) - width / 2, y, width, floor() - y);
  }

  private double centre(int i) {
    return left() + step() * (i + 0.5);
  }

  private void layoutName(int i, int every) {
    var name = names.get(i);
    name.setVisible(i % every == 0);
    double room = step() * every - em() * GAP;
    double width = Math.min(name.prefWidth(-1), room);
    name.resizeRelocate(centre(i) - width / 2, floor() + em() * GAP, width, name.prefHeight(-1));
  }

  /** Short words are left out rather than cut; long ones are cut. */
  private int every() {
    double widest = names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
    double wanted = Math.min(widest, em() * 6) + em() * GAP;
    return Math.max(1, (int) Math.ceil(wanted / step()));
  }
}
