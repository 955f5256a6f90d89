package ttareungi.ui.admin.stations.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;
import ttareungi.event.Position;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.Messages;

/**
 * The stations on a plan, thousands of them: one canvas, drawn once a frame at most and only when
 * something changes. The mouse drags it and the wheel zooms; keys as {@link MapKeys} has them.
 */
public final class StationMap extends Region {
  private static final double MARGIN = 4.2;
  private static final double SHY = 3;
  private static final double CARD_WIDTH = 30;
  private static final double CARD_HEIGHT = 24;
  private static final double REACH = 0.9;

  private final Messages messages;
  private final Canvas canvas = new Canvas();
  private final Inks inks = new Inks(this::requestLayout);
  private final Lens lens = new Lens();
  private final MapPainter painter = new MapPainter(canvas.getGraphicsContext2D(), inks, lens);
  private final ObjectProperty<@Nullable Long> chosen = new SimpleObjectProperty<>();
  private List<StationStock> stations = List.of();
  private Map<Long, Position> places = Map.of();
  private Plan plan = Plan.NOWHERE;
  private Consumer<@Nullable Long> choose = id -> {};

  public StationMap(Messages messages) {
    this.messages = messages;
    setId("station-map");
    getStyleClass().add("station-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(canvas, inks);
    canvas.setMouseTransparent(true);
    canvas.setManaged(false);
    new MapMouse(this);
    setOnKeyPressed(new MapKeys(this)::pressed);
    chosen.subscribe(this::requestLayout);
    messages.languageProperty().subscribe(this::requestLayout);
  }

  /** What happens when one is chosen here; null where none is any more. */
  public void onChoose(Consumer<@Nullable Long> listener) {
    choose = listener;
  }

  public void show(List<StationStock> all) {
    stations = all;
    var now = Plan.places(all);
    if (!now.equals(places)) {
      places = now;
      plan = Plan.of(now);
    }
    requestLayout();
  }

  /** Shows this one, and moves there where it would not be seen. */
  public void showChosen(@Nullable Long stationId) {
    chosen.set(stationId);
    follow();
    requestLayout();
  }

  private void follow() {
    var stationId = chosen.get();
    var spot = stationId == null ? null : plan.spots().get(stationId);
    if (spot != null && getWidth() > 0) {
      bringIn(lens.x(spot), lens.y(spot));
    }
  }

  /** From outside, from the edge, and from under the card of the chosen one, by the least way. */
  private void bringIn(double x, double y) {
    double shy = inks.em() * SHY;
    double dx = Math.clamp(x, shy, Math.max(shy, getWidth() - shy)) - x;
    double dy = Math.clamp(y, shy, Math.max(shy, getHeight() - shy)) - y;
    double right = inks.em() * CARD_WIDTH - (x + dx);
    double up = y + dy - (getHeight() - inks.em() * CARD_HEIGHT);
    if (right > 0 && up > 0) {
      dx += right < up ? right : 0;
      dy -= right < up ? 0 : up;
    }
    lens.pan(dx, dy);
  }

  public void zoom(double factor) {
    zoom(factor, getWidth() / 2, getHeight() / 2);
  }

  /** All stations. */
  public void whole() {
    lens.whole();
    requestLayout();
  }

  void zoom(double factor, double x, double y) {
    lens.zoom(factor, x, y);
    requestLayout();
  }

  void pan(double dx, double dy) {
    lens.pan(dx, dy);
    requestLayout();
  }

  /** The one at this point of the screen. */
  void chooseAt(double x, double y) {
    var own = chosen.get();
    var spot = own == null ? null : plan.spots().get(own);
    if (spot != null && away(spot, x, y) < painter.chosenRadius(plan)) {
      return;
    }
    double reach = Math.max(painter.radius(plan), inks.em() * REACH);
    nearest(x, y)
        .filter(id -> away(plan.spots().get(id), x, y) <= reach)
        .ifPresentOrElse(choose, () -> choose.accept(null));
  }

  /** The one nearest to the middle of the view. */
  void chooseNearest() {
    nearest(getWidth() / 2, getHeight() / 2).ifPresent(choose);
  }

  /** The next one in this direction from the chosen one. */
  void chooseTowards(int dx, int dy) {
    var own = chosen.get();
    var from = own == null ? null : plan.spots().get(own);
    if (from == null) {
      chooseNearest();
    } else {
      Steps.next(plan.spots(), from, dx, dy).ifPresent(choose);
    }
  }

  private Optional<Long> nearest(double x, double y) {
    return plan.spots().entrySet().stream()
        .min((one, other) ->
            Double.compare(away(one.getValue(), x, y), away(other.getValue(), x, y)))
        .map(Map.Entry::getKey);
  }

  private double away(@Nullable Spot spot, double x, double y) {
    return spot == null ? Double.MAX_VALUE : Math.hypot(lens.x(spot) - x, lens.y(spot) - y);
  }

  /** Where a station is drawn; for tests with hands. */
  public Optional<double[]> pointOf(long stationId) {
    return Optional.ofNullable(plan.spots().get(stationId))
        .map(spot -> new double[] {lens.x(spot), lens.y(spot)});
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    boolean resized = lens.size(getWidth(), getHeight(), inks.em() * MARGIN);
    if (resized) {
      follow();
    }
    painter.paint(plan, stations, chosen.get(), messages.get("stations.map.river"), this::name);
  }

  private String name(StationStock station) {
    return ShortName.of(
        StationNames.pick(station.name(), station.nameEn(), messages.getLanguage()));
  }
}
