package ttareungi.ui.admin.stations.map;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Drags the plan, zooms it with the wheel, and chooses with a click. */
final class MapMouse {
  private static final double WHEEL = 1.2;

  private final StationMap map;
  private double x;
  private double y;

  MapMouse(StationMap map) {
    this.map = map;
    map.setOnMousePressed(this::pressed);
    map.setOnMouseDragged(this::dragged);
    map.setOnMouseClicked(this::clicked);
    map.setOnScroll(event -> {
      if (event.getDeltaY() != 0) {
        map.zoom(event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL, event.getX(), event.getY());
        event.consume();
      }
    });
  }

  private void pressed(MouseEvent event) {
    map.requestFocus();
    x = event.getX();
    y = event.getY();
  }

  private void dragged(MouseEvent event) {
    map.pan(event.getX() - x, event.getY() - y);
    x = event.getX();
    y = event.getY();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      map.chooseAt(event.getX(), event.getY());
    }
  }
}
