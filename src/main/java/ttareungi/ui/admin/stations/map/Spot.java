package ttareungi.ui.admin.stations.map;

/** A place on the plan: 0 to 1 from west to east, and from north to south. */
record Spot(double x, double y) {
  double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
