package ttareungi.ui.admin.stations.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import ttareungi.event.Position;

/** The river of the city, roughly: it tells an operator which bank a station is on. */
final class WaterPainter {
  private static final List<Position> COURSE = course();
  private static final double WIDTH = 0.09;
  private static final double WIDEST = 16;
  private static final double NAME_AT = 0.68;

  private final GraphicsContext gc;
  private final Inks inks;
  private final Lens lens;

  WaterPainter(GraphicsContext gc, Inks inks, Lens lens) {
    this.gc = gc;
    this.inks = inks;
    this.lens = lens;
  }

  private static List<Position> course() {
    try {
      return Resources.readLines(Resources.getResource("map/han.csv"), UTF_8).stream()
          .map(line -> line.split(",", 2))
          .map(at -> new Position(Double.parseDouble(at[0]), Double.parseDouble(at[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void paint(Plan plan, String name) {
    if (plan.spots().size() < 2) {
      return; // no scale to draw it in
    }
    var spots = COURSE.stream().map(plan.bounds()::spot).toList();
    gc.setStroke(inks.of(Ink.WATER));
    gc.setLineCap(StrokeLineCap.ROUND);
    gc.setLineWidth(Math.min(lens.length(WIDTH), inks.em() * WIDEST));
    gc.beginPath();
    gc.moveTo(lens.x(spots.getFirst()), lens.y(spots.getFirst()));
    for (int i = 1; i < spots.size() - 1; i++) {
      bend(spots.get(i), spots.get(i + 1));
    }
    gc.stroke();
    gc.setLineCap(StrokeLineCap.BUTT);
    spots.stream()
        .min(Comparator.comparingDouble(spot -> Math.abs(spot.x() - NAME_AT)))
        .ifPresent(spot -> name(spot, name));
  }

  private void bend(Spot by, Spot next) {
    gc.quadraticCurveTo(
        lens.x(by), lens.y(by), (lens.x(by) + lens.x(next)) / 2, (lens.y(by) + lens.y(next)) / 2);
  }

  private void name(Spot spot, String name) {
    gc.setFont(inks.font(inks.em()));
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    gc.setFill(inks.of(Ink.WATER_NAME));
    gc.fillText(name, lens.x(spot), lens.y(spot));
  }
}
