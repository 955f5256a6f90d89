package ttareungi.ui.admin.bikes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.BikeQuery;
import ttareungi.bike.BikeRepository;
import ttareungi.bike.BikeRow;
import ttareungi.bike.StateCount;
import ttareungi.event.BikeState;
import ttareungi.event.LoggedEvent;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.LazyRows.Slice;
import ttareungi.ui.fx.OneAtATime;

/** The list of bikes, of any length; a change patches the rows it touches. FX thread. */
public final class BikesViewModel implements PageModel {
  /** What the list can say of itself. */
  public enum Stage {
    LOADING,
    READY,
    NONE_YET,
    NONE_LIKE_THIS,
    FAILED
  }

  private static final Map<BikeState, Long> NONE =
      Arrays.stream(BikeState.values()).collect(Collectors.toMap(state -> state, state -> 0L));

  private final AdminHouse house;
  private final LazyRows<BikeRow> list;
  private final ObjectProperty<@Nullable BikeState> filter = new SimpleObjectProperty<>();
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Map<BikeState, Long>> counts =
      new ReadOnlyObjectWrapper<>(NONE);
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<@Nullable Long> revealed = new ReadOnlyObjectWrapper<>();
  private final BikeDetails details;
  private final TickedBikes ticked;
  private final OneAtATime<Boolean, Map<BikeState, Long>> countReads;
  private final EventTap tap;
  private BikeQuery query = BikeQuery.ALL;

  public BikesViewModel(AdminHouse house) {
    this.house = house;
    list = new LazyRows<>(reading(query));
    details = new BikeDetails(house);
    ticked = new TickedBikes(house);
    countReads = new OneAtATime<>(any -> counts(house), this::counted);
    tap = new EventTap(house.fanout(), this::happened);
    filter.subscribe((before, now) -> ask());
    search.subscribe((before, now) -> ask());
    list.stageProperty().subscribe(this::tell);
  }

  private LazyRows.Query<BikeRow> reading(BikeQuery some) {
    return (offset, most) ->
        house
            .bikes()
            .read(
                BikeRepository.class,
                bikes ->
                    new Slice<>(
                        some.count(bikes.session()), some.rows(bikes.session(), offset, most)));
  }

  private static Map<BikeState, Long> counts(AdminHouse house) {
    return house.bikes().read(BikeRepository.class, BikeRepository::countByState).stream()
        .collect(Collectors.toMap(StateCount::state, StateCount::count));
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
    list.refresh();
    countReads.request(List.of(true));
    details.refresh();
    ticked.refresh();
  }

  /** What a table shows. */
  public LazyRows<BikeRow> list() {
    return list;
  }

  /** Those in memory: never more than are near the view. */
  public List<BikeRow> rows() {
    return list.loaded();
  }

  public ObjectProperty<@Nullable BikeState> filterProperty() {
    return filter;
  }

  /** A number's beginning in either form, or part of a station's name or of a memo. */
  public StringProperty searchProperty() {
    return search;
  }

  ReadOnlyObjectProperty<Map<BikeState, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** How many there are in a state; null for all. */
  long count(@Nullable BikeState state) {
    return state == null
        ? counts.get().values().stream().mapToLong(Long::longValue).sum()
        : counts.get().getOrDefault(state, 0L);
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<String> faultCodeProperty() {
    return list.faultCodeProperty();
  }

  public BikeDetails details() {
    return details;
  }

  public TickedBikes ticked() {
    return ticked;
  }

  /** Where in the list the bike is that was asked for; null once the table has gone there. */
  ReadOnlyObjectProperty<@Nullable Long> revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  void sort(BikeQuery.Order order, boolean descending) {
    query = new BikeQuery(query.state(), query.number(), query.words(), order, descending);
    list.show(reading(query));
  }

  /** Ticks those that the filter shows, from the top, as many as are for the hand. */
  void tickAll() {
    var some = query;
    Background.<List<BikeRow>>supply(() -> reading(some).read(0, TickedBikes.MOST).rows())
        .onDone(ticked::tickAll)
        .start();
  }

  @Override
  public void reveal(Target target) {
    switch (target) {
      case Target.Bike bike -> reveal(bike.bikeId());
      case Target.Bikes some -> filter.set(some.state());
      case Target.BikesAt some -> {
        filter.set(null);
        search.set(some.stationName());
      }
      default -> {}
    }
  }

  @Override
  public boolean closeTop() {
    boolean open = details.bikeIdProperty().get() != null;
    if (open) {
      details.close();
    } else {
      ticked.clear();
    }
    return open;
  }

  /** Goes where this bike is and opens its details. */
  private void reveal(long bikeId) {
    filter.set(null);
    search.set("");
    details.open(bikeId);
    if (query.equals(BikeQuery.ALL)) {
      revealed.set(null);
      Background.supply(
              () -> house.bikes().read(BikeRepository.class, bikes -> bikes.countBefore(bikeId)))
          .onDone(revealed::set)
          .start();
    }
  }

  private void ask() {
    var typed = search.get().strip();
    var number = BikeSearch.number(typed);
    query =
        new BikeQuery(
            filter.get(), number, number.isEmpty() ? typed : "", query.order(), query.descending());
    list.show(reading(query));
  }

  private void happened(List<LoggedEvent> batch) {
    var ids = batch.stream().map(LoggedEvent::event).flatMap(BikeIds::of).distinct().toList();
    details.happened(batch, ids);
    ticked.happened(ids);
    if (!ids.isEmpty()) {
      list.refresh();
      countReads.request(List.of(true));
    }
  }

  private void counted(Map<BikeState, Long> read) {
    counts.set(read);
    tell(list.stageProperty().get());
  }

  private void tell(LazyRows.Stage of) {
    stage.set(
        switch (of) {
          case LOADING -> Stage.LOADING;
          case READY -> Stage.READY;
          case FAILED -> Stage.FAILED;
          case EMPTY -> count(null) == 0 ? Stage.NONE_YET : Stage.NONE_LIKE_THIS;
        });
  }
}
