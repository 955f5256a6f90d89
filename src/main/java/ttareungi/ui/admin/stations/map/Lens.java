package ttareungi.ui.admin.stations.map;

/** Which part of the plan is in view, and how large. */
final class Lens {
  private static final double CLOSEST = 60;

  private double width = 1;
  private double height = 1;
  private double margin;
  private double zoom = 1;
  private double centreX = 0.5;
  private double centreY = 0.5;

  /** {@code edge}: stays free round the whole plan. Whether anything is other than before. */
  boolean size(double across, double down, double edge) {
    boolean other = width != across || height != down || margin != edge;
    width = across;
    height = down;
    margin = edge;
    return other;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  double zoom() {
    return zoom;
  }

  double x(Spot spot) {
    return width / 2 + (spot.x() - centreX) * across();
  }

  double y(Spot spot) {
    return height / 2 + (spot.y() - centreY) * down();
  }

  Spot spot(double x, double y) {
    return new Spot(centreX + (x - width / 2) / across(), centreY + (y - height / 2) / down());
  }

  /** So long is a distance on the plan, on the screen. */
  double length(double distance) {
    return distance * Math.min(across(), down());
  }

  /** Moves what is seen by so many pixels. */
  void pan(double dx, double dy) {
    centre(new Spot(centreX - dx / across(), centreY - dy / down()));
  }

  /** No further than the edge of the plan. */
  void centre(Spot spot) {
    centreX = Math.clamp(spot.x(), 0, 1);
    centreY = Math.clamp(spot.y(), 0, 1);
  }

  /** What is at this point of the screen stays there. */
  void zoom(double factor, double x, double y) {
    var there = spot(x, y);
    zoom = Math.clamp(zoom * factor, 1, CLOSEST);
    centre(new Spot(there.x() - (x - width / 2) / across(), there.y() - (y - height / 2) / down()));
  }

  void whole() {
    zoom = 1;
    centre(new Spot(0.5, 0.5));
  }

  private double across() {
    return Math.max(1, width - 2 * margin) * zoom;
  }

  private double down() {
    return Math.max(1, height - 2 * margin) * zoom;
  }
}
