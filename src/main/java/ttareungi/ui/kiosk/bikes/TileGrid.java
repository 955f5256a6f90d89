package ttareungi.ui.kiosk.bikes;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import ttareungi.ui.kiosk.frame.Em;

/** Tiles of one size, and as many columns of them as it is told. */
final class TileGrid extends Pane {
  private static final double GAP = 0.42;
  private int tiles = 20;
  private int columns = 4;

  TileGrid() {
    getStyleClass().add("tiles");
  }

  /** How many it leaves room for. */
  void shape(int newTiles, int newColumns) {
    tiles = newTiles;
    columns = newColumns;
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
