package ttareungi.ui.kiosk.frame;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row; in big text, where it has no room, it has one line for each of its parts, or for few. So
 * it does on a wide panel, where it is told to.
 */
public class Folding extends HBox {
  private int aLine = 1;
  private int aBigLine;
  private boolean foldsWide;

  public final int getALine() {
    return aLine;
  }

  /** How many parts a line has then. */
  public final void setALine(int value) {
    aLine = value;
    requestLayout();
  }

  public final int getABigLine() {
    return aBigLine;
  }

  /** The same in big text, where that is another number. */
  public final void setABigLine(int value) {
    aBigLine = value;
  }

  private int columns() {
    return aBigLine > 0 && Bigger.isOn(getScene()) ? aBigLine : aLine;
  }

  public final boolean isFoldsWide() {
    return foldsWide;
  }

  public final void setFoldsWide(boolean value) {
    foldsWide = value;
  }

  private boolean mayFold() {
    return Bigger.isOn(getScene()) || (foldsWide && Wide.is(getScene()));
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return mayFold() ? Orientation.HORIZONTAL : super.getContentBias();
  }

  private boolean folds(double width) {
    return mayFold() && width >= 0 && (isShared() || super.computePrefWidth(-1) > width);
  }

  /** Parts that share the width have none of their own that says whether there is enough. */
  private boolean isShared() {
    return parts().stream().allMatch(part -> part instanceof Region of && of.getPrefWidth() > 0);
  }

  @Override
  protected double computeMinWidth(double height) {
    return mayFold() ? 0 : super.computeMinWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return folds(width) ? lay(width, false) : super.computePrefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return folds(width) ? lay(width, false) : super.computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (folds(getWidth())) {
      lay(getWidth(), true);
    } else {
      super.layoutChildren();
    }
  }

  /** What only keeps others apart has nothing to say in a line of its own. */
  private List<Node> parts() {
    return getManagedChildren().stream()
        .map(Node.class::cast)
        .filter(part -> part.getClass() != Region.class)
        .toList();
  }

  private double lay(double width, boolean place) {
    Insets in = getInsets();
    int columns = columns();
    double gap = snapSpaceX(getSpacing());
    double each = (width - in.getLeft() - in.getRight() - gap * (columns - 1)) / columns;
    double y = in.getTop();
    double lineHeight = 0;
    List<Node> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0 && i % columns == 0) {
        y += lineHeight + gap;
        lineHeight = 0;
      }
      double height = Heights.of(parts.get(i), each);
      lineHeight = Math.max(lineHeight, height);
      if (place) {
        double x = in.getLeft() + i % columns * (each + gap);
        parts
            .get(i)
            .resizeRelocate(snapPositionX(x), snapPositionY(y), width(parts.get(i), each), height);
      }
    }
    return y + lineHeight + in.getBottom();
  }

  private static double width(Node part, double most) {
    return part instanceof Region of && of.getMaxWidth() > 0
        ? Math.min(most, of.getMaxWidth())
        : most;
  }
}
