package ttareungi.ui.common;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A course of numbers at a glance: a line, the area under it, a point where it ends. No axes. */
public final class Sparkline extends Region {
  private final Path area = shape("area");
  private final Path line = shape("line");
  private final Circle point = new Circle();
  private double[] values = {};

  public Sparkline() {
    getStyleClass().add("sparkline");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    point.getStyleClass().add("point");
    point.setManaged(false);
    getChildren().addAll(area, line, point);
  }

  /** Oldest first. Fewer than two draw nothing. The words for it are the caller's to set. */
  public void setValues(double... next) {
    values = next.clone();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    area.getElements().clear();
    line.getElements().clear();
    boolean drawn = values.length > 1 && getWidth() > 0 && getHeight() > 0;
    point.setVisible(drawn);
    if (drawn) {
      drawCourse();
    }
  }

  private void drawCourse() {
    double dot = Math.min(getHeight() / 12, getWidth() / 24);
    double right = getWidth() - dot;
    double low = Arrays.stream(values).min().orElse(0);
    double span = Math.max(1e-9, Arrays.stream(values).max().orElse(0) - low);
    area.getElements().add(new MoveTo(0, getHeight()));
    for (int i = 0; i < values.length; i++) {
      double x = right * i / (values.length - 1);
      double y = dot + (getHeight() - 2 * dot) * (1 - (values[i] - low) / span);
      line.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
      area.getElements().add(new LineTo(x, y));
      point.setCenterX(x);
      point.setCenterY(y);
    }
    area.getElements().add(new LineTo(right, getHeight()));
    point.setRadius(dot);
  }

  private static Path shape(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    return path;
  }
}
