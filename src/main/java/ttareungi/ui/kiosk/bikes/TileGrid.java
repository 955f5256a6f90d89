package ttareungi.ui.kiosk.bikes;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import ttareungi.ui.kiosk.frame.Em;

/** Tiles of one size: four by five on an upright panel, seven by three on a wide one. */
final class TileGrid extends Pane {
  private static final double GAP = 0.42;
  private static final int WIDE = 7;
  private int tiles = 20;
  private int upright = 4;

  TileGrid() {
    getStyleClass().add("tiles");
  }

  /** How many it leaves room for. */
  void shape(int newTiles, int columns) {
    tiles = newTiles;
    upright = columns;
    requestLayout();
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
    int columns = wide && tiles > 2 * upright ? WIDE : upright;
    int rows = Math.ceilDiv(tiles, columns);
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
