package ttareungi.ui.admin.stations;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;
import ttareungi.bike.StationStocks;
import ttareungi.kernel.Reader;

/** Reads the stations that were touched, or all. Off the FX thread. */
record StockReader(Reader house, IntSupplier lowPercent) {
  private static final int AT_ONCE = 500;

  /** {@code whole}: what is not among them is not there. */
  record Answer(boolean whole, List<StationStock> stations) {
    boolean tells(@Nullable Long stationId) {
      return stationId != null
          && stations.stream().anyMatch(station -> station.stationId() == stationId);
    }
  }

  Answer read(Set<Touch> touches) {
    return house.read(
        StationStocks.class,
        stocks ->
            touches.stream().anyMatch(Touch.Any.class::isInstance)
                ? new Answer(true, stocks.all(lowPercent.getAsInt()))
                : new Answer(false, some(stocks, touches)));
  }

  private List<StationStock> some(StationStocks stocks, Set<Touch> touches) {
    var ids = new TreeSet<Long>();
    var bikes = new ArrayList<Long>();
    for (var touch : touches) {
      switch (touch) {
        case Touch.Station station -> ids.add(station.stationId());
        case Touch.Bike bike -> bikes.add(bike.bikeId());
        case Touch.Any any -> {}
      }
    }
    Lists.partition(bikes, AT_ONCE).forEach(part -> ids.addAll(stocks.whereStand(part)));
    return Lists.partition(List.copyOf(ids), AT_ONCE).stream()
        .flatMap(part -> stocks.of(part, lowPercent.getAsInt()).stream())
        .toList();
  }
}
