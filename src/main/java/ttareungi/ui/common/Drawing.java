package ttareungi.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** A drawing on a canvas of fixed size that fills the room it is given and keeps its shape. */
abstract class Drawing extends Region {
  private final double canvasWidth;
  private final double canvasHeight;
  private final Scale scale = new Scale(1, 1);
  private final Group canvas = new Group();

  Drawing(double canvasWidth, double canvasHeight) {
    this.canvasWidth = canvasWidth;
    this.canvasHeight = canvasHeight;
    canvas.setManaged(false);
    canvas.getTransforms().add(scale);
    // Holds the canvas open, so that the drawing's own bounds do not decide where it lies.
    Rectangle frame = new Rectangle(canvasWidth, canvasHeight);
    frame.setFill(null);
    canvas.getChildren().add(frame);
    getChildren().add(canvas);
  }

  final void draw(Node... parts) {
    canvas.getChildren().addAll(parts);
  }

  static SVGPath line(String path, double width, String styleClass) {
    SVGPath line = new SVGPath();
    line.setContent(path);
    line.setFill(null);
    line.setStrokeWidth(width);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    line.getStyleClass().add(styleClass);
    return line;
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    return wide * canvasHeight / canvasWidth;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(getWidth() / canvasWidth, getHeight() / canvasHeight);
    scale.setX(factor);
    scale.setY(factor);
    canvas.setLayoutX((getWidth() - canvasWidth * factor) / 2);
    canvas.setLayoutY((getHeight() - canvasHeight * factor) / 2);
  }
}
