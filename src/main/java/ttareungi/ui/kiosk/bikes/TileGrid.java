package ttareungi.ui.kiosk.bikes;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import ttareungi.ui.kiosk.frame.Em;

/** Tiles of one size: four by five on an upright panel, seven by three on a wide one. */
final class TileGrid extends Pane {
  private static final double GAP = 0.42;
  private static final int UPRIGHT = 4;
  private static final int WIDE = 7;
  private static final int TILES = BikesModel.A_PAGE;

  TileGrid() {
    getStyleClass().add("tiles");
  }

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
    boolean wide = getWidth() > getHeight() * 1.5;
    int columns = wide ? WIDE : UPRIGHT;
    int rows = Math.ceilDiv(TILES, columns);
    double gap = getScene() == null ? 0 : GAP * Em.of(getScene());
    double width = Math.floor((getWidth() - gap * (columns - 1)) / columns);
    double height = Math.floor((getHeight() - gap * (rows - 1)) / rows);
    for (int i = 0; i < getChildren().size(); i++) {
      int row = i / columns;
      int column = i % columns;
      Node tile = getChildren().get(i);
      tile.resizeRelocate(column * (width + gap), row * (height + gap), width, height);
    }
  }
}
