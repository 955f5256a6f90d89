package ttareungi.ui.kiosk.frame;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lines one below the other, as many as there is room for: none is cut in half, nothing scrolls.
 */
public final class FittingList extends Pane {
  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (Node line : getChildren()) {
      double height = snapSizeY(line.prefHeight(getWidth()));
      line.setVisible(y + height <= getHeight());
      line.resizeRelocate(0, y, getWidth(), height);
      y += height;
    }
  }
}
