package ttareungi.ui.admin.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.alert.AlertLimits;
import ttareungi.dashboard.BoardLine;
import ttareungi.dashboard.DashboardRepository;
import ttareungi.dashboard.StockLine;
import ttareungi.event.LoggedEvent;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Reread;

/** The dashboard without its picture: works with no scene, on the FX thread. */
public final class DashboardViewModel implements PageModel {
  private static final int MOST_ALERTS = 50;
  private static final int FIRST_EVENTS = 100;

  /** Further back a kind is not looked for. */
  private static final long EVENTS_BACK = 100_000;

  private record Counters(Kpis kpis, List<StockLine> stock) {}

  private record Beginning(List<BoardLine> board, List<Station> stations) {}

  private final AdminHouse house;
  private final StationNames names = new StationNames();
  private final BoardModel board;
  private final FeedModel feed = new FeedModel();
  private final ObjectProperty<DashRange> range = new SimpleObjectProperty<>(DashRange.DAY);
  private final ReadOnlyObjectWrapper<@Nullable Kpis> kpis = new ReadOnlyObjectWrapper<>();
  private final ObservableList<StockLine> stock = FXCollections.observableArrayList();
  private final ObservableList<StockLine> stockView =
      FXCollections.unmodifiableObservableList(stock);
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasStations = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Map<Section, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final Reread<Counters> counters;
  private final EventTap tap;
  private volatile DashRange wanted = DashRange.DAY; // the counters are read off the FX thread

  public DashboardViewModel(AdminHouse house) {
    this.house = house;
    board = new BoardModel(house.dashboard(), house::now);
    counters = new Reread<>(this::readCounters, this::count, Faults::report);
    tap = new EventTap(house.fanout(), this::happened);
    range.subscribe((before, now) -> {
      wanted = now;
      counters.look();
    });
    feed.kindProperty().subscribe((before, now) -> readFeed(now));
  }

  /** Listens, and reads what there is. */
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
    Background.supply(this::readBeginning).onDone(this::fill).start();
    readFeed(feed.kindProperty().get());
    counters.look();
  }

  /** Every second: what has flashed long enough stops. */
  @Override
  public void tick(Instant now) {
    board.tick(now);
  }

  public ObservableList<BoardRowModel> rows() {
    return board.rows();
  }

  public BoardModel board() {
    return board;
  }

  public FeedModel feed() {
    return feed;
  }

  private void readFeed(FeedKind kind) {
    Background.supply(() -> latest(kind))
        .onDone(events -> {
          if (feed.kindProperty().get() == kind) {
            feed.fill(events);
          }
        })
        .start();
  }

  private List<LoggedEvent> latest(FeedKind kind) {
    return kind == FeedKind.ALL
        ? house.log().latest(FIRST_EVENTS)
        : house.log().latest(kind.types(), EVENTS_BACK, FIRST_EVENTS);
  }

  public StationNames names() {
    return names;
  }

  public ObservableList<StockLine> stock() {
    return stockView;
  }

  /** False until the first rows are there. */
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasStationsProperty() {
    return hasStations.getReadOnlyProperty();
  }

  /** Reservations that are open, bikes, and stations that want looking at. */
  public ReadOnlyObjectProperty<Map<Section, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** How far back it looks. */
  ObjectProperty<DashRange> rangeProperty() {
    return range;
  }

  ReadOnlyObjectProperty<@Nullable Kpis> kpisProperty() {
    return kpis.getReadOnlyProperty();
  }

  private void happened(List<LoggedEvent> batch) {
    names.learn(batch);
    hasStations.set(names.count() > 0);
    feed.add(batch);
    board.changed(
        batch.stream().map(LoggedEvent::event).flatMap(ReserveNos::of).distinct().toList());
    counters.look();
  }

  private Beginning readBeginning() {
    return new Beginning(
        house.dashboard().read(DashboardRepository.class, BoardModel::readAll),
        house.bikes().read(StationRepository.class, StationRepository::all));
  }

  private void fill(Beginning beginning) {
    names.load(beginning.stations());
    hasStations.set(names.count() > 0);
    board.fill(beginning.board());
    loaded.set(true);
  }

  private Counters readCounters() {
    var span = wanted;
    return house
        .dashboard()
        .read(
            DashboardRepository.class,
            rows ->
                new Counters(
                    new KpiReader(rows, house.now(), house.zone()).read(span),
                    rows.stock(lowPercent(), MOST_ALERTS)));
  }

  private int lowPercent() {
    return AlertLimits.of(house.settings().get()).lowPercent();
  }

  private void count(Counters read) {
    kpis.set(read.kpis());
    counts.set(
        Map.of(
            Section.RESERVATIONS,
            read.kpis().reserved() + read.kpis().riding(),
            Section.BIKES,
            read.kpis().bikes(),
            Section.STATIONS,
            (long) read.stock().size()));
    if (!stock.equals(read.stock())) {
      stock.setAll(read.stock());
    }
  }
}
