package ttareungi.ui.admin.stations;

import java.util.List;
import javafx.scene.layout.Region;
import ttareungi.bike.StationStock;
import ttareungi.event.BikeState;
import ttareungi.ui.common.StatusLook;

/** A bar as long as all docks: for rent, reserved, in repair, and the rest is free. */
final class StockBar extends Region {
  private final List<Region> parts =
      List.of(part(BikeState.AVAILABLE), part(BikeState.RESERVED), part(BikeState.MAINTENANCE));
  private double[] shares = {0, 0, 0};

  StockBar() {
    getStyleClass().addAll("fleet-bar", "stock-bar");
    getChildren().setAll(parts);
  }

  private static Region part(BikeState state) {
    var part = new Region();
    part.getStyleClass().addAll("part", StatusLook.of(state).styleClass());
    part.setManaged(false);
    return part;
  }

  void show(StationStock station) {
    double room = Math.max(station.docks(), station.bikes());
    shares =
        new double[] {
          station.available() / room, station.reserved() / room, station.maintenance() / room
        };
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < shares.length; i++) {
      double width = getWidth() * shares[i];
      parts.get(i).setVisible(width > 0);
      parts.get(i).resizeRelocate(x, 0, Math.max(0, width - 1), getHeight());
      x += width;
    }
  }
}
