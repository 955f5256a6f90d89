package ttareungi.ui.admin.stations.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import ttareungi.bike.StationStock;
import ttareungi.bike.StockLevel;
import ttareungi.ui.common.Formats;

/** Draws one station: a dot, a small ring, or one with a segment a dock. */
final class RingPainter {
  private static final int MOST_SEGMENTS = 40;
  private static final double FULL_CIRCLE = 360;
  private static final double TOP = 90;
  private static final double GAP = 4;
  private static final double BAND = 0.2;
  private static final double MIDDLE = 0.78;

  private final GraphicsContext gc;
  private final Inks inks;

  RingPainter(GraphicsContext gc, Inks inks) {
    this.gc = gc;
    this.inks = inks;
  }

  /** What needs a truck is larger, and what has nothing to give is hollow. */
  void dot(StationStock station, double x, double y, double radius) {
    var level = station.level();
    double r = level == StockLevel.FINE ? radius : radius * 1.4;
    gc.setFill(inks.of(hollow(level) ? Ink.FACE : Ink.dot(level)));
    gc.fillOval(x - r, y - r, 2 * r, 2 * r);
    if (hollow(level)) {
      circle(Ink.dot(level), x, y, r, r * 0.5);
    }
  }

  private static boolean hollow(StockLevel level) {
    return level == StockLevel.EMPTY || level == StockLevel.CLOSED;
  }

  void ring(StationStock station, double x, double y, double r, boolean chosen) {
    gc.setFill(inks.of(Ink.FACE));
    gc.fillOval(x - r, y - r, 2 * r, 2 * r);
    if (station.level() == StockLevel.CLOSED) {
      gc.setLineDashes(r * 0.2, r * 0.14);
    }
    boolean plain = station.level() == StockLevel.FINE && !chosen;
    circle(
        chosen ? Ink.CHOSEN : Ink.edge(station.level()),
        x,
        y,
        r,
        plain ? inks.em() / 13 : inks.em() / 5.5);
    gc.setLineDashes();
    segments(station, x, y, r);
    number(station, x, y, r);
  }

  private void circle(Ink ink, double x, double y, double r, double thickness) {
    gc.setStroke(inks.of(ink));
    gc.setLineWidth(thickness);
    gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
  }

  /** Clockwise from the top: for rent, reserved, in repair, free. */
  private void segments(StationStock station, double x, double y, double r) {
    double docks = Math.max(station.docks(), station.bikes());
    double step = FULL_CIRCLE / docks;
    double at = 0;
    at = part(Ink.AVAILABLE, at, station.available(), step, x, y, r);
    at = part(Ink.RESERVED, at, station.reserved(), step, x, y, r);
    at = part(Ink.MAINTENANCE, at, station.maintenance(), step, x, y, r);
    part(Ink.FREE, at, Math.round((FULL_CIRCLE - at) / step), step, x, y, r);
  }

  /**
   * Each dock by itself where there is room for it; returns the angle where the next one begins.
   */
  private double part(Ink ink, double from, long count, double step, double x, double y, double r) {
    boolean each = FULL_CIRCLE / step <= MOST_SEGMENTS && r > inks.em() * 1.6;
    double gap = each ? Math.min(GAP, step / 3) : 0;
    gc.setStroke(inks.of(ink));
    gc.setLineWidth(r * (ink == Ink.FREE ? BAND / 2.6 : BAND));
    double inner = r * MIDDLE;
    long arcs = each ? count : Math.min(1, count);
    double length = each ? step : step * count;
    for (int i = 0; i < arcs; i++) {
      double start = TOP - from - i * length - gap / 2;
      gc.strokeArc(x - inner, y - inner, 2 * inner, 2 * inner, start, gap - length, ArcType.OPEN);
    }
    return from + step * count;
  }

  private void number(StationStock station, double x, double y, double r) {
    gc.setFont(inks.font(r * 0.55));
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    gc.setFill(inks.of(station.open() ? Ink.TEXT : Ink.MUTED));
    gc.fillText(Formats.grouped(station.available()), x, y);
  }

  /** Below the ring, readable over lines and water. */
  void name(String name, double x, double y, double r) {
    gc.setFont(inks.font(inks.em()));
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.TOP);
    double below = y + r + inks.em() * 0.3;
    gc.setStroke(inks.of(Ink.LAND));
    gc.setLineWidth(inks.em() * 0.25);
    gc.strokeText(name, x, below);
    gc.setFill(inks.of(Ink.TEXT));
    gc.fillText(name, x, below);
  }
}
