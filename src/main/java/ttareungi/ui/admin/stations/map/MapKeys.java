package ttareungi.ui.admin.stations.map;

import javafx.scene.input.KeyEvent;

/**
 * Arrows move the plan, with Shift they go from station to station; plus and minus zoom, 0 shows
 * the whole, Enter and Space choose the station in the middle.
 */
final class MapKeys {
  private static final double STEP = 0.12;
  private static final double ZOOM = 1.4;

  private final StationMap map;

  MapKeys(StationMap map) {
    this.map = map;
  }

  void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(event, -1, 0);
      case RIGHT -> go(event, 1, 0);
      case UP -> go(event, 0, -1);
      case DOWN -> go(event, 0, 1);
      case PLUS, ADD, EQUALS -> map.zoom(ZOOM);
      case MINUS, SUBTRACT -> map.zoom(1 / ZOOM);
      case DIGIT0, NUMPAD0, HOME -> map.whole();
      case ENTER, SPACE -> map.chooseNearest();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(KeyEvent event, int dx, int dy) {
    if (event.isShiftDown()) {
      map.chooseTowards(dx, dy);
    } else {
      map.pan(-dx * map.getWidth() * STEP, -dy * map.getHeight() * STEP);
    }
  }
}
