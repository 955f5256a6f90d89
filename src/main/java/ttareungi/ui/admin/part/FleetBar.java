package ttareungi.ui.admin.part;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Region;
import ttareungi.event.BikeState;
import ttareungi.ui.common.StatusLook;

/** A bar with a part for each state, as long as the state has bikes. */
public final class FleetBar extends Region {
  private static final double GAP = 1.5;
  private static final double LEAST = 3;

  private final Map<BikeState, Region> parts = new EnumMap<>(BikeState.class);
  private Map<BikeState, Long> counts = Map.of();

  public FleetBar() {
    getStyleClass().add("fleet-bar");
    for (var state : BikeState.values()) {
      var part = new Region();
      part.getStyleClass().addAll("part", StatusLook.of(state).styleClass());
      part.setManaged(false);
      parts.put(state, part);
      getChildren().add(part);
    }
  }

  public void show(Map<BikeState, Long> next) {
    counts = Map.copyOf(next);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    double x = 0;
    for (var each : parts.entrySet()) {
      long count = counts.getOrDefault(each.getKey(), 0L);
      double width = all == 0 ? 0 : Math.max(LEAST, getWidth() * count / all);
      each.getValue().setVisible(count > 0);
      if (count > 0) {
        each.getValue()
            .resizeRelocate(x, 0, Math.max(0, Math.min(width, getWidth() - x) - GAP), getHeight());
        x += width;
      }
    }
  }
}
