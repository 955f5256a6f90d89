package ttareungi.ui.kiosk.frame;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Two children: one above the other on an upright panel, side by side on a wide one. Upright, one
 * of them takes the height it asks for and the other what is left.
 */
public final class Halves extends Pane {
  private static final double WIDE = 1.15;

  private boolean firstGrows;
  private double share = 0.5;
  private double gap = 0.7;

  public boolean isFirstGrows() {
    return firstGrows;
  }

  /** Upright: the first child takes what is left, not the second. */
  public void setFirstGrows(boolean value) {
    firstGrows = value;
  }

  public double getShare() {
    return share;
  }

  /** Wide: the part of the width that the first child gets. */
  public void setShare(double value) {
    share = value;
  }

  public double getGap() {
    return gap;
  }

  /** Between the children, in em of a kiosk text. */
  public void setGap(double value) {
    gap = value;
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return null;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  private double gapPixels() {
    return getScene() == null ? 0 : gap * Em.of(getScene());
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double height = getHeight() - in.getTop() - in.getBottom();
    if (getWidth() > getHeight() * WIDE) {
      beside(in, width, height);
    } else {
      above(in, width, height);
    }
  }

  private void beside(Insets in, double width, double height) {
    double first = (width - 2 * gapPixels()) * share;
    double x = in.getLeft() + first + 2 * gapPixels();
    place(0, in.getLeft(), in.getTop(), first, height);
    place(1, x, in.getTop(), in.getLeft() + width - x, height);
  }

  private void above(Insets in, double width, double height) {
    double room = height - gapPixels();
    double asked = Math.min(room, getManagedChildren().get(firstGrows ? 1 : 0).prefHeight(width));
    double first = firstGrows ? room - asked : asked;
    double y = in.getTop() + first + gapPixels();
    place(0, in.getLeft(), in.getTop(), width, first);
    place(1, in.getLeft(), y, width, room - first);
  }

  private void place(int child, double x, double y, double width, double height) {
    Node node = getManagedChildren().get(child);
    node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }
}
