package ttareungi.wiring;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * A kiosk beside other windows: as large as the screen lets it in its proportions, all of it seen.
 */
final class Beside {
  private static final double HIGH = 1_920;
  private static final double WIDE = 1_080;
  private static final double OF_HEIGHT = 0.94;

  private Beside() {}

  /** On the screen where the other window is, at its right edge, so that both can be read. */
  static void place(Stage kiosk, Stage other) {
    var screens =
        Screen.getScreensForRectangle(
            other.getX(), other.getY(), other.getWidth(), other.getHeight());
    var screen = screens.isEmpty() ? Screen.getPrimary() : screens.getFirst();
    var place = in(screen.getVisualBounds());
    kiosk.setX(place.getMinX());
    kiosk.setY(place.getMinY());
    kiosk.setWidth(place.getWidth());
    kiosk.setHeight(place.getHeight());
  }

  static Rectangle2D in(Rectangle2D room) {
    double scale =
        Math.min(1, Math.min(room.getHeight() * OF_HEIGHT / HIGH, room.getWidth() / WIDE));
    double width = WIDE * scale;
    double height = HIGH * scale;
    return new Rectangle2D(
        room.getMaxX() - width, room.getMinY() + (room.getHeight() - height) / 2, width, height);
  }
}
