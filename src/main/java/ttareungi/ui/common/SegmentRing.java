package ttareungi.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/**
 * The shape of the house: arcs in a ring, from the top and clockwise, as large as there is room.
 */
public class SegmentRing extends Region {
  private static final double THIN = 0.34;
  private static final double MAX_GAP = 2.6;

  private final double thickness;
  private final List<Arc> arcs = new ArrayList<>();
  private List<Segment> segments = List.of();

  /** Thickness as a part of the diameter. */
  protected SegmentRing(double thickness) {
    this.thickness = thickness;
    getStyleClass().add("dock-ring");
  }

  public final List<Segment> segments() {
    return segments;
  }

  protected final void paint(List<Segment> next) {
    if (next.equals(segments)) {
      return;
    }
    segments = List.copyOf(next);
    if (arcs.size() != next.size()) {
      rebuild();
    }
    for (int i = 0; i < arcs.size(); i++) {
      arcs.get(i).getStyleClass().setAll("segment", segments.get(i).styleClass());
    }
    requestLayout();
  }

  private void rebuild() {
    arcs.clear();
    segments.forEach(each -> arcs.add(newArc()));
    getChildren().setAll(arcs);
  }

  private static Arc newArc() {
    Arc arc = new Arc();
    arc.setType(ArcType.OPEN);
    arc.setFill(null);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    // Placed by layoutChildren; a managed arc would ask for the room that it was given.
    arc.setManaged(false);
    return arc;
  }

  @Override
  protected void layoutChildren() {
    double step = 360.0 / Math.max(1, arcs.size());
    double gap = arcs.size() == 1 ? 0 : Math.min(MAX_GAP, step / 3);
    for (int i = 0; i < arcs.size(); i++) {
      Arc arc = arcs.get(i);
      arc.setStartAngle(90 - i * step - gap / 2);
      arc.setLength(gap - step);
      place(arc, segments.get(i));
    }
  }

  private void place(Arc arc, Segment segment) {
    double size = Math.min(innerWidth(), innerHeight());
    double stroke = size * thickness;
    double radius = Math.max(0, (size - stroke) / 2);
    arc.setCenterX(snappedLeftInset() + innerWidth() / 2);
    arc.setCenterY(snappedTopInset() + innerHeight() / 2);
    arc.setRadiusX(radius);
    arc.setRadiusY(radius);
    arc.setStrokeWidth(segment.isThin() ? stroke * THIN : stroke);
  }

  private double innerWidth() {
    return getWidth() - snappedLeftInset() - snappedRightInset();
  }

  private double innerHeight() {
    return getHeight() - snappedTopInset() - snappedBottomInset();
  }
}
