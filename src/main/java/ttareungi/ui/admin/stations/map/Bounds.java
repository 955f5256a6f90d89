package ttareungi.ui.admin.stations.map;

import java.util.Collection;
import ttareungi.event.Position;

/** The part of the earth that the plan shows; it fills the plan, whatever its shape. */
record Bounds(double south, double north, double west, double east) {
  /** Of at least one place. */
  static Bounds of(Collection<Position> places) {
    return new Bounds(
        places.stream().mapToDouble(Position::latitude).min().orElse(0),
        places.stream().mapToDouble(Position::latitude).max().orElse(0),
        places.stream().mapToDouble(Position::longitude).min().orElse(0),
        places.stream().mapToDouble(Position::longitude).max().orElse(0));
  }

  /** What has no extent stands in the middle. */
  Spot spot(Position place) {
    return new Spot(
        part(place.longitude() - west, east - west), part(north - place.latitude(), north - south));
  }

  private static double part(double from, double of) {
    return of <= 0 ? 0.5 : from / of;
  }
}
