package ttareungi.ui.admin.bikes;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.BikeRow;
import ttareungi.event.LoggedEvent;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.OneAtATime;

/** One bike, looked at closely: its facts and what happened to it. */
public final class BikeDetails {
  private static final int MOST_EVENTS = 100;

  private record Read(
      long bikeId, List<BikeRow> rows, List<LoggedEvent> history, List<Station> stations) {}

  private final AdminHouse house;
  private final StationNames names = new StationNames();
  private final ReadOnlyObjectWrapper<@Nullable Long> bikeId = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable BikeRow> bike = new ReadOnlyObjectWrapper<>();
  private final ObservableList<LoggedEvent> history = FXCollections.observableArrayList();
  private final ObservableList<LoggedEvent> historyView =
      FXCollections.unmodifiableObservableList(history);
  private final OneAtATime<Long, Read> reads;
  private volatile boolean named;

  BikeDetails(AdminHouse house) {
    this.house = house;
    reads = new OneAtATime<>(ids -> read(List.copyOf(ids).getLast()), this::show);
  }

  public void open(long id) {
    bikeId.set(id);
    reads.request(List.of(id));
  }

  public void close() {
    bikeId.set(null);
    bike.set(null);
    history.clear();
  }

  /** Null while nothing is open. */
  public ReadOnlyObjectProperty<@Nullable Long> bikeIdProperty() {
    return bikeId.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable BikeRow> bikeProperty() {
    return bike.getReadOnlyProperty();
  }

  /** Newest first. */
  public ObservableList<LoggedEvent> history() {
    return historyView;
  }

  public StationNames names() {
    return names;
  }

  /** Names too may be others by now. */
  void refresh() {
    named = false;
    var id = bikeId.get();
    if (id != null) {
      reads.request(List.of(id));
    }
  }

  void happened(List<LoggedEvent> batch, List<Long> bikeIds) {
    names.learn(batch);
    var id = bikeId.get();
    if (id != null && bikeIds.contains(id)) {
      reads.request(List.of(id));
    }
  }

  private Read read(long id) {
    return new Read(
        id,
        house.bikes().read(BikeRepository.class, bikes -> bikes.rows(List.of(id))),
        house.log().ofBike(id, MOST_EVENTS),
        named ? List.of() : house.bikes().read(StationRepository.class, StationRepository::all));
  }

  private void show(Read read) {
    names.load(read.stations());
    named |= !read.stations().isEmpty();
    var id = bikeId.get();
    if (id != null && id == read.bikeId() && !read.rows().isEmpty()) {
      bike.set(read.rows().getFirst());
      history.setAll(read.history());
    }
  }
}
