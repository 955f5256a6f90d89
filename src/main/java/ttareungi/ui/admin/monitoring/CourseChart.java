package ttareungi.ui.admin.monitoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import ttareungi.monitoring.Span;
import ttareungi.ui.common.Formats;

/** A course over a span of time that ends now. What was not measured yet stays empty. */
final class CourseChart extends Region {
  private static final int GRID = 3;
  private static final int POINTS = 240;
  private static final double ROOM_ABOVE = 1.1;

  private final Formats formats;
  private final Line[] grid = new Line[GRID];
  private final Label[] times;
  private final Path area = path("area");
  private final Path line = path("line");
  private double[] values = {};
  private Span span = Span.HOUR;
  private double most;

  /** {@code marks}: how many times stand below it; none or two at least. */
  CourseChart(Formats formats, int marks) {
    this.formats = formats;
    times = new Label[marks];
    getStyleClass().add("course-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    for (int i = 0; i < GRID; i++) {
      grid[i] = new Line();
      grid[i].getStyleClass().add("grid");
      getChildren().add(grid[i]);
    }
    getChildren().addAll(area, line);
    for (int i = 0; i < marks; i++) {
      times[i] = new Label();
      times[i].getStyleClass().add("axis");
      getChildren().add(times[i]);
    }
    getChildren().forEach(child -> child.setManaged(false));
  }

  private static Path path(String style) {
    var path = new Path();
    path.getStyleClass().add(style);
    return path;
  }

  /** {@code least}: what the height stands for where all is less. */
  void show(double[] course, Span over, Instant now, double least) {
    values = Course.thinned(course, Math.max(1, over.points() / POINTS));
    span = over;
    most = Math.max(least, Arrays.stream(values).max().orElse(0) * ROOM_ABOVE);
    for (int i = 0; i < times.length; i++) {
      var back = over.length().multipliedBy(times.length - 1L - i).dividedBy(times.length - 1L);
      times[i].setText(formats.minute(now.minus(back)));
    }
    requestLayout();
  }

  private double floor() {
    return getHeight() - (times.length == 0 ? 0 : times[0].prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    IntStream.range(0, GRID).forEach(i -> layOut(grid[i], Math.round(floor() * i / GRID) + 0.5));
    for (int i = 0; i < times.length; i++) {
      times[i].autosize();
      double room = getWidth() - times[i].getWidth();
      times[i].relocate(room * i / (times.length - 1), floor());
    }
    draw();
  }

  private void layOut(Line at, double y) {
    at.setEndX(getWidth());
    at.setStartY(y);
    at.setEndY(y);
  }

  private void draw() {
    area.getElements().clear();
    line.getElements().clear();
    if (values.length < 2 || getWidth() <= 0 || floor() <= 0) {
      return;
    }
    int all = span.points() / Math.max(1, span.points() / POINTS);
    double step = getWidth() / (all - 1);
    double first = getWidth() - step * (values.length - 1);
    area.getElements().add(new MoveTo(first, floor()));
    for (int i = 0; i < values.length; i++) {
      double x = first + step * i;
      double y = floor() * (1 - values[i] / most);
      line.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
      area.getElements().add(new LineTo(x, y));
    }
    area.getElements().add(new LineTo(getWidth(), floor()));
  }
}
