package ttareungi.ui.admin.stations.map;

import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;

/** Draws what the lens shows of a plan, and nothing of what it does not. */
final class MapPainter {
  private static final double PART = 0.4;
  private static final double LARGEST = 2.35;
  private static final double NAMED = 1.7;
  private static final double RING = 0.85;
  private static final double LEAST = 0.22;
  private static final double CHOSEN = 1.4;

  private final GraphicsContext gc;
  private final Inks inks;
  private final Lens lens;
  private final RingPainter rings;
  private final WaterPainter water;

  MapPainter(GraphicsContext gc, Inks inks, Lens lens) {
    this.gc = gc;
    this.inks = inks;
    this.lens = lens;
    rings = new RingPainter(gc, inks);
    water = new WaterPainter(gc, inks, lens);
  }

  /** How large stations are now, by the room that they have. */
  double radius(Plan plan) {
    return Math.clamp(lens.length(plan.spacing()) * PART, inks.em() * LEAST, inks.em() * LARGEST);
  }

  /** A ring even where all others are dots. */
  double chosenRadius(Plan plan) {
    return Math.max(radius(plan), inks.em() * NAMED) * CHOSEN;
  }

  void paint(
      Plan plan,
      List<StationStock> stations,
      @Nullable Long chosen,
      String river,
      Function<StationStock, String> names) {
    gc.setFill(inks.of(Ink.LAND));
    gc.fillRect(0, 0, lens.width(), lens.height());
    gc.setLineCap(StrokeLineCap.BUTT);
    gc.setLineJoin(StrokeLineJoin.ROUND);
    water.paint(plan, river);
    links(plan);
    double r = radius(plan);
    for (var station : stations) {
      boolean isChosen = chosen != null && chosen == station.stationId();
      var spot = plan.spots().get(station.stationId());
      if (spot != null && !isChosen && sees(spot, r)) {
        draw(station, spot, r, names);
      }
    }
    stations.stream()
        .filter(station -> chosen != null && chosen == station.stationId())
        .findFirst()
        .ifPresent(station -> chosen(plan, station, names));
  }

  /** With the room that a name needs. */
  private boolean sees(Spot spot, double r) {
    double room = r + inks.em() * 4;
    double x = lens.x(spot);
    double y = lens.y(spot);
    return x > -room && x < lens.width() + room && y > -room && y < lens.height() + room;
  }

  private void draw(
      StationStock station, Spot spot, double r, Function<StationStock, String> names) {
    double x = lens.x(spot);
    double y = lens.y(spot);
    if (r < inks.em() * RING) {
      rings.dot(station, x, y, r);
      return;
    }
    rings.ring(station, x, y, r, false);
    if (r >= inks.em() * NAMED) {
      rings.name(names.apply(station), x, y, r);
    }
  }

  private void chosen(Plan plan, StationStock station, Function<StationStock, String> names) {
    var spot = plan.spots().get(station.stationId());
    if (spot != null) {
      double r = chosenRadius(plan);
      rings.ring(station, lens.x(spot), lens.y(spot), r, true);
      rings.name(names.apply(station), lens.x(spot), lens.y(spot), r);
    }
  }

  private void links(Plan plan) {
    gc.setStroke(inks.of(Ink.LINE));
    gc.setLineWidth(inks.em() / 4.5);
    for (var link : plan.links()) {
      gc.strokeLine(lens.x(link.from()), lens.y(link.from()), lens.x(link.to()), lens.y(link.to()));
    }
  }
}
