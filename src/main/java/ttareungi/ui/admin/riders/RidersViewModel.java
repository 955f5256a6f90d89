package ttareungi.ui.admin.riders;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.event.LoggedEvent;
import ttareungi.rider.NumberPrefix;
import ttareungi.rider.RiderFilter;
import ttareungi.rider.RiderList;
import ttareungi.rider.RiderNumbers;
import ttareungi.rider.RiderOrder;
import ttareungi.rider.RiderRow;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Target;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.OneAtATime;

/** The list of riders, and the one that was opened from it. */
public final class RidersViewModel implements PageModel {
  private final AdminHouse house;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<RiderFilter> filter = new SimpleObjectProperty<>(RiderFilter.ALL);
  private final ObjectProperty<RiderOrder> order = new SimpleObjectProperty<>(RiderOrder.NUMBER);
  private final ReadOnlyObjectWrapper<Map<RiderFilter, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<@Nullable RiderModel> open = new ReadOnlyObjectWrapper<>();
  private final LazyRows<RiderRow> rows;
  private final OneAtATime<NumberPrefix, Map<RiderFilter, Long>> counting;
  private final EventTap tap;
  private boolean shown;

  public RidersViewModel(AdminHouse house) {
    this.house = house;
    rows = new LazyRows<>(query());
    counting = new OneAtATime<>(asked -> count(List.copyOf(asked).getLast()), counts::set);
    tap = new EventTap(house.fanout(), this::happened);
    search.subscribe((before, now) -> ask());
    filter.subscribe((before, now) -> ask());
    order.subscribe((before, now) -> ask());
  }

  @Override
  public void show() {
    shown = true;
    tap.open();
    refresh();
  }

  @Override
  public void hide() {
    shown = false;
    tap.close();
    var rider = open.get();
    if (rider != null) {
      rider.forgetSecrets();
    }
  }

  @Override
  public void refresh() {
    rows.refresh();
    counting.request(List.of(number()));
    var rider = open.get();
    if (rider != null) {
      rider.refresh();
    }
  }

  @Override
  public void tick(Instant now) {
    var rider = open.get();
    if (rider != null) {
      rider.tick(now);
    }
  }

  @Override
  public void reveal(Target target) {
    if (target instanceof Target.Rider rider) {
      open(rider.userId());
    }
  }

  @Override
  public boolean closeTop() {
    boolean was = open.get() != null;
    close();
    return was;
  }

  /** As it is typed: the number of a rider, or how it begins. */
  public StringProperty searchProperty() {
    return search;
  }

  public ObjectProperty<RiderFilter> filterProperty() {
    return filter;
  }

  public ObjectProperty<RiderOrder> orderProperty() {
    return order;
  }

  /** How many riders each filter leaves of those searched for. */
  public ReadOnlyObjectProperty<Map<RiderFilter, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  public LazyRows<RiderRow> rows() {
    return rows;
  }

  /** The rider who is looked at closely; null for the list. */
  public ReadOnlyObjectProperty<@Nullable RiderModel> openProperty() {
    return open.getReadOnlyProperty();
  }

  public AdminHouse house() {
    return house;
  }

  public void open(long userId) {
    var before = open.get();
    if (before == null || before.userId() != userId) {
      close();
      var rider = new RiderModel(house, userId);
      rider.refresh();
      open.set(rider);
    }
  }

  /** Back to the list. */
  public void close() {
    var rider = open.get();
    if (rider != null) {
      rider.forgetSecrets();
      open.set(null);
    }
  }

  /** A number that belongs to nobody, for a new rider. */
  void freeNumber(Consumer<Long> found) {
    Background.supply(() -> RiderNumbers.free(house.bikes())).onDone(found).start();
  }

  private NumberPrefix number() {
    return NumberPrefix.of(search.get());
  }

  private RidersQuery query() {
    return new RidersQuery(house.bikes(), filter.get(), number(), order.get());
  }

  private void ask() {
    rows.show(query());
    counting.request(List.of(number()));
  }

  private Map<RiderFilter, Long> count(NumberPrefix number) {
    return house
        .bikes()
        .read(
            RiderList.class,
            list -> {
              var found = new EnumMap<RiderFilter, Long>(RiderFilter.class);
              for (var each : RiderFilter.values()) {
                found.put(each, list.count(each, number));
              }
              return found;
            });
  }

  private void happened(List<LoggedEvent> batch) {
    var ids =
        batch.stream().map(LoggedEvent::event).flatMapToLong(RiderIds::of).distinct().toArray();
    if (shown && ids.length > 0) {
      rows.refresh();
      counting.request(List.of(number()));
    }
    var rider = open.get();
    if (rider != null) {
      rider.happened(ids);
    }
  }
}
