package ttareungi.ui.kiosk.frame;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of one size that fill what room there is: two a line, or as many as it is told for an
 * upright panel, a wide one, and big text.
 */
public final class Tiles extends HBox {
  private int upright = 2;
  private int wide = 2;
  private int big = 1;
  private int low;

  public int getUpright() {
    return upright;
  }

  public void setUpright(int value) {
    upright = value;
  }

  public int getWide() {
    return wide;
  }

  public void setWide(int value) {
    wide = value;
  }

  public int getBig() {
    return big;
  }

  public void setBig(int value) {
    big = value;
  }

  public int getLow() {
    return low;
  }

  /** Upright on the low screen, where that is another number. */
  public void setLow(int value) {
    low = value;
  }

  private int columns() {
    if (Bigger.isOn(getScene())) {
      return big;
    }
    if (Wide.is(getScene())) {
      return wide;
    }
    return low > 0 && LowScreen.line(getScene()) > 0 ? low : upright;
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return Bigger.isOn(getScene()) ? computePrefHeight(width) : 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = Math.ceilDiv(getManagedChildren().size(), columns());
    double gap = snapSpaceY(getSpacing());
    double each = tileWidth(width);
    double highest = 0;
    for (Node tile : this.<Node>getManagedChildren()) {
      highest = Math.max(highest, Heights.of(tile, each));
    }
    return snappedTopInset() + rows * (highest + gap) - gap + snappedBottomInset();
  }

  private double tileWidth(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    return width < 0
        ? -1
        : Math.floor((room - snapSpaceX(getSpacing()) * (columns() - 1)) / columns());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    List<Node> tiles = getManagedChildren();
    int columns = columns();
    int rows = Math.ceilDiv(tiles.size(), columns);
    double gap = snapSpaceX(getSpacing());
    double width = tileWidth(getWidth());
    double height =
        Math.floor((getHeight() - in.getTop() - in.getBottom() - gap * (rows - 1)) / rows);
    for (int i = 0; i < tiles.size(); i++) {
      int row = i / columns;
      double x = in.getLeft() + i % columns * (width + gap);
      double y = in.getTop() + row * (height + gap);
      tiles.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
  }
}
