package ttareungi.ui.admin.bikes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.BikeRow;
import ttareungi.event.BikeState;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.fx.OneAtATime;

/** The bikes that were ticked for something to be done with all of them. FX thread. */
public final class TickedBikes {
  /** More are not for the hand. */
  static final int MOST = 1_000;

  private final Map<Long, BikeRow> rows = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<List<BikeRow>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final OneAtATime<Long, List<BikeRow>> reads;

  TickedBikes(AdminHouse house) {
    reads =
        new OneAtATime<>(
            ids -> house.bikes().read(BikeRepository.class, bikes -> bikes.rows(List.copyOf(ids))),
            this::patch);
  }

  /** In the order in which they were ticked, as they are now. */
  public ReadOnlyObjectProperty<List<BikeRow>> allProperty() {
    return all.getReadOnlyProperty();
  }

  boolean has(long bikeId) {
    return rows.containsKey(bikeId);
  }

  void tick(BikeRow bike, boolean on) {
    if (!on) {
      rows.remove(bike.bikeId());
    } else if (rows.size() < MOST) {
      rows.put(bike.bikeId(), bike);
    }
    tell();
  }

  void tickAll(Collection<BikeRow> bikes) {
    bikes.stream().limit(MOST - rows.size()).forEach(bike -> rows.putIfAbsent(bike.bikeId(), bike));
    tell();
  }

  public void clear() {
    rows.clear();
    tell();
  }

  List<Long> ids() {
    return List.copyOf(rows.keySet());
  }

  /** How many of them cannot be touched now: reserved or on the road, or retired. */
  long busy() {
    var standing = Set.of(BikeState.AVAILABLE, BikeState.MAINTENANCE);
    return rows.values().stream().filter(bike -> !standing.contains(bike.state())).count();
  }

  void happened(List<Long> ids) {
    if (ids.stream().anyMatch(rows::containsKey)) {
      refresh();
    }
  }

  void refresh() {
    if (!rows.isEmpty()) {
      reads.request(ids());
    }
  }

  private void patch(List<BikeRow> read) {
    read.forEach(bike -> rows.replace(bike.bikeId(), bike));
    tell();
  }

  private void tell() {
    all.set(List.copyOf(rows.values()));
  }
}
