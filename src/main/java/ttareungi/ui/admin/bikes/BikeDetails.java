package ttareungi.ui.admin.bikes;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.BikeRow;
import ttareungi.bike.FinishRepair;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
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

  /** The open bike is fit for the road again; the event that follows shows it. */
  public void repaired(Consumer<Problem> refused) {
    var id = bikeId.get();
    if (id != null) {
      var command = new FinishRepair(RequestId.next(), house.actor(), id);
      Background.supply(() -> house.desk().submit(command).join())
          .onDone(outcome -> {
            if (outcome instanceof Rejection rejection) {
              refused.accept(Problem.of(rejection));
            }
          })
          .onFault(cause -> refused.accept(Problem.of("fault.code", FaultCode.of(cause))))
          .start();
    }
  }

  /** Newest first. */
  public ObservableList<LoggedEvent> history() {
    return historyView;
  }

  public StationNames names() {
    return names;
  }

  void refresh() {
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
        house.bikes().read(StationRepository.class, StationRepository::all));
  }

  private void show(Read read) {
    var id = bikeId.get();
    if (id != null && id == read.bikeId() && !read.rows().isEmpty()) {
      names.load(read.stations());
      bike.set(read.rows().getFirst());
      history.setAll(read.history());
    }
  }
}
