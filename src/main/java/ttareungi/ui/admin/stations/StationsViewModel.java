package ttareungi.ui.admin.stations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.alert.AlertLimits;
import ttareungi.bike.StationStock;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.OneAtATime;

/**
 * All stations, for the map shows every one of them; a change reads those that it touches. FX
 * thread.
 */
public final class StationsViewModel implements PageModel {
  /** What the list can say of itself. */
  public enum Stage {
    LOADING,
    READY,
    NONE_YET,
    NONE_LIKE_THIS,
    FAILED
  }

  private final AdminHouse house;
  private final Map<Long, StationStock> all = new TreeMap<>();
  private final ObservableList<StationStock> shown = FXCollections.observableArrayList();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<StationFilter> filter =
      new SimpleObjectProperty<>(StationFilter.ALL);
  private final ObjectProperty<StationOrder> order =
      new SimpleObjectProperty<>(StationOrder.EMPTIEST);
  private final ReadOnlyObjectWrapper<Map<StationFilter, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<List<StationStock>> stations =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable StationStock> selected =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<String> faultCode = new ReadOnlyObjectWrapper<>("");
  private final BooleanProperty planning = new SimpleBooleanProperty();
  private final StationDocks docks;
  private final OneAtATime<Touch, StockReader.Answer> reads;
  private final EventTap tap;
  private @Nullable Long wanted;
  private boolean stale;
  private boolean read;

  public StationsViewModel(AdminHouse house) {
    this.house = house;
    docks = new StationDocks(house.bikes());
    var stocks =
        new StockReader(house.bikes(), () -> AlertLimits.of(house.settings().get()).lowPercent());
    reads =
        new OneAtATime<Touch, StockReader.Answer>(stocks::read, this::patch).orElse(this::failed);
    tap = new EventTap(house.fanout(), this::happened);
    search.subscribe((before, now) -> sieve());
    filter.subscribe((before, now) -> sieve());
    order.subscribe((before, now) -> sieve());
  }

  @Override
  public void prepare() {
    reads.request(List.of(new Touch.Any()));
  }

  @Override
  public void show() {
    tap.open();
    refresh();
  }

  @Override
  public void hide() {
    tap.close();
  }

  @Override
  public void refresh() {
    reads.request(List.of(new Touch.Any()));
    docks.refresh();
  }

  /** What nobody knows the station of is read with all the others, once a second at most. */
  @Override
  public void tick(Instant now) {
    if (stale) {
      stale = false;
      reads.request(List.of(new Touch.Any()));
    }
  }

  @Override
  public void reveal(Target target) {
    if (target instanceof Target.Station station) {
      reveal(station.stationId());
    }
    if (target instanceof Target.Moves moves) {
      reveal(moves.stationId());
      planning.set(true);
    }
  }

  private void reveal(long stationId) {
    filter.set(StationFilter.ALL);
    search.set("");
    select(stationId);
  }

  /** Whether a plan of moves is wanted; it is made once the stations are read. */
  BooleanProperty planningProperty() {
    return planning;
  }

  @Override
  public boolean closeTop() {
    boolean was = selected.get() != null;
    select(null);
    return was;
  }

  /** A part of a name, or how the number begins. */
  public StringProperty searchProperty() {
    return search;
  }

  public ObjectProperty<StationFilter> filterProperty() {
    return filter;
  }

  public ObjectProperty<StationOrder> orderProperty() {
    return order;
  }

  /** How many stations each filter leaves of those searched for. */
  public ReadOnlyObjectProperty<Map<StationFilter, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** All of them, by number. */
  public ReadOnlyObjectProperty<List<StationStock>> stationsProperty() {
    return stations.getReadOnlyProperty();
  }

  /** Those that the filter leaves, in the order asked for. */
  public ObservableList<StationStock> shown() {
    return shown;
  }

  /** The one that is looked at closely, on the list and on the map. */
  public ReadOnlyObjectProperty<@Nullable StationStock> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<String> faultCodeProperty() {
    return faultCode.getReadOnlyProperty();
  }

  /** What stands at the docks of the selected one. */
  public StationDocks docks() {
    return docks;
  }

  AdminHouse house() {
    return house;
  }

  /** Null for none; one that is not read yet is selected when it is. */
  public void select(@Nullable Long stationId) {
    wanted = stationId;
    docks.of(stationId);
    selected.set(stationId == null ? null : all.get(stationId));
  }

  private void happened(List<LoggedEvent> batch) {
    var touches = batch.stream().map(LoggedEvent::event).flatMap(Touch::of).distinct().toList();
    stale |= touches.stream().anyMatch(Touch.Any.class::isInstance);
    var known = touches.stream().filter(touch -> !(touch instanceof Touch.Any)).toList();
    if (!known.isEmpty()) {
      reads.request(known);
    }
  }

  private void patch(StockReader.Answer answer) {
    if (answer.whole()) {
      read = true;
      all.clear();
    }
    answer.stations().forEach(station -> all.put(station.stationId(), station));
    stations.set(List.copyOf(all.values()));
    selected.set(wanted == null ? null : all.get(wanted));
    if (answer.tells(wanted)) {
      docks.refresh();
    }
    sieve();
  }

  private void failed(Throwable cause) {
    faultCode.set(FaultCode.of(cause));
    stage.set(Stage.FAILED);
  }

  private void sieve() {
    var sieve = new StationSieve(filter.get(), search.get(), order.get());
    var some = sieve.of(all.values());
    if (!some.equals(shown)) {
      shown.setAll(some);
    }
    counts.set(sieve.counts(all.values()));
    if (read) {
      stage.set(some.isEmpty() ? none() : Stage.READY);
    }
  }

  private Stage none() {
    return all.isEmpty() ? Stage.NONE_YET : Stage.NONE_LIKE_THIS;
  }
}
