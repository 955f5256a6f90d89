package ttareungi.ui.kiosk.frame;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Where an arrow points, and how far a control lies from another along it. */
enum Direction {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  /** A control beside the way counts as further than one on it. */
  private static final double ASIDE = 3;

  private final int dx;
  private final int dy;

  Direction(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  static @Nullable Direction of(KeyCode code) {
    return switch (code) {
      case LEFT, KP_LEFT -> LEFT;
      case RIGHT, KP_RIGHT -> RIGHT;
      case UP, KP_UP -> UP;
      case DOWN, KP_DOWN -> DOWN;
      default -> null;
    };
  }

  static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Forward or backward in the order of reading. */
  int step() {
    return dx + dy;
  }

  boolean leads(Bounds from, Bounds to) {
    return along(from, to) > -1;
  }

  double cost(Bounds from, Bounds to) {
    return Math.max(0, along(from, to)) + ASIDE * aside(from, to) + offset(from, to) / 100;
  }

  /** Between the edges that face each other. */
  private double along(Bounds from, Bounds to) {
    return switch (this) {
      case LEFT -> from.getMinX() - to.getMaxX();
      case RIGHT -> to.getMinX() - from.getMaxX();
      case UP -> from.getMinY() - to.getMaxY();
      case DOWN -> to.getMinY() - from.getMaxY();
    };
  }

  private double aside(Bounds from, Bounds to) {
    double between =
        dx == 0
            ? Math.max(to.getMinX() - from.getMaxX(), from.getMinX() - to.getMaxX())
            : Math.max(to.getMinY() - from.getMaxY(), from.getMinY() - to.getMaxY());
    return Math.max(0, between);
  }

  private double offset(Bounds from, Bounds to) {
    return dx == 0
        ? Math.abs(from.getMinX() - to.getMinX())
        : Math.abs(from.getMinY() - to.getMinY());
  }
}
