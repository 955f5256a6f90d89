package ttareungi.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import ttareungi.ui.fx.Messages;

/** Our mark: one plain wheel, and one made of six dock segments. */
public final class BrandMark extends Drawing {
  private static final double STROKE = 2.7;
  private static final double WHEEL = 6.6;
  private static final int DOCKS = 6;
  private static final String BIKE =
      "M4.8 25.4a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0-13.2 0M11.4 25.4H18.5L15.2 14.2"
          + "M25.6 12.8C24.6 18.5 22.6 25.4 18.5 25.4M28.6 25.4L24.9 10.6H28.8M12.6 13.6H17.8";

  public BrandMark(Messages messages) {
    super(40, 40);
    getStyleClass().add("brand-mark");
    draw(plate());
    for (int dock = 0; dock < DOCKS; dock++) {
      draw(dock(dock * 360.0 / DOCKS));
    }
    draw(line(BIKE, STROKE, "line"));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    accessibleTextProperty().bind(messages.bind("app.name"));
  }

  private static Rectangle plate() {
    Rectangle plate = new Rectangle(40, 40);
    plate.setArcWidth(18);
    plate.setArcHeight(18);
    plate.getStyleClass().add("plate");
    return plate;
  }

  private static Arc dock(double from) {
    Arc arc = new Arc(28.6, 25.4, WHEEL, WHEEL, from + 38, 44);
    arc.setType(ArcType.OPEN);
    arc.setFill(null);
    arc.setStrokeWidth(STROKE);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    arc.getStyleClass().add("line");
    return arc;
  }
}
