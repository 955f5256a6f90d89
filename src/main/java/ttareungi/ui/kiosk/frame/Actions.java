package ttareungi.ui.kiosk.frame;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A bar of actions with one that goes on, and others: it has a line of its own above them. On a
 * wide panel all share one, in big text each has its own.
 */
public final class Actions extends HBox {
  private boolean flatLow;

  public boolean isFlatLow() {
    return flatLow;
  }

  /** Whether all share one line on a low screen too. */
  public void setFlatLow(boolean value) {
    flatLow = value;
  }

  @Override
  protected double computePrefHeight(double width) {
    return lines() * lineHeight() + (lines() - 1) * gap() + edges();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private List<Node> parts() {
    return getManagedChildren();
  }

  private int lines() {
    if (Bigger.isOn(getScene())) {
      return parts().size();
    }
    boolean flat = Wide.is(getScene()) || (flatLow && isLow());
    return flat ? 1 : Math.min(parts().size(), 2);
  }

  private boolean isLow() {
    return getScene() != null && LowScreen.line(getScene()) > 0;
  }

  private double lineHeight() {
    return parts().stream().mapToDouble(part -> Heights.of(part, -1)).max().orElse(0);
  }

  private double gap() {
    return snapSpaceX(getSpacing());
  }

  private double edges() {
    return snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    List<Node> parts = parts();
    double y = in.getTop();
    if (lines() == 1) {
      place(parts.reversed(), y);
    }
    for (int line = 0; line < lines() && lines() > 1; line++) {
      int to = line == lines() - 1 ? parts.size() : line + 1;
      place(parts.subList(line, to), y + line * (lineHeight() + gap()));
    }
  }

  private void place(List<Node> line, double y) {
    Insets in = getInsets();
    double room = getWidth() - in.getLeft() - in.getRight() - gap() * (line.size() - 1);
    double x = in.getLeft();
    for (Node part : line) {
      double width = Math.floor(room / line.size());
      part.resizeRelocate(snapPositionX(x), snapPositionY(y), width, lineHeight());
      x += width + gap();
    }
  }
}
