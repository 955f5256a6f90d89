package ttareungi.ui.admin.reservations;

import java.time.Instant;
import java.time.LocalDate;
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
import ttareungi.event.LoggedEvent;
import ttareungi.event.ReservationStatus;
import ttareungi.reservation.ReservationLine;
import ttareungi.reservation.ReservationQuery;
import ttareungi.reservation.ReservationRepository;
import ttareungi.reservation.ReserveNo;
import ttareungi.reservation.Sorting;
import ttareungi.reservation.StatusCount;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.part.StationChoice;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.LazyRows.Slice;
import ttareungi.ui.fx.OneAtATime;

/** The list of reservations, of any length; what happens patches the rows it touches. FX thread. */
public final class ReservationsViewModel implements PageModel {
  private record Counted(ReservationQuery query, Map<ReservationStatus, Long> counts) {}

  private final AdminHouse house;
  private final LazyRows<ReservationLine> list;
  private final ObjectProperty<@Nullable ReservationStatus> filter = new SimpleObjectProperty<>();
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.TODAY);
  private final ReadOnlyObjectWrapper<LocalDate> today;
  private final ObjectProperty<LocalDate> day;
  private final ObjectProperty<@Nullable StationChoice> station = new SimpleObjectProperty<>();
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Map<ReservationStatus, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReservationDetails details;
  private final OneAtATime<ReservationQuery, Counted> countReads;
  private final EventTap tap;
  private ReservationQuery query;
  private Sorting sorting = Sorting.NEWEST;
  private boolean settling;

  public ReservationsViewModel(AdminHouse house) {
    this.house = house;
    today = new ReadOnlyObjectWrapper<>(house.today());
    day = new SimpleObjectProperty<>(house.today());
    query = query();
    list = new LazyRows<>(reading(query));
    details = new ReservationDetails(house);
    countReads = new OneAtATime<>(asked -> counts(List.copyOf(asked).getLast()), this::counted);
    tap = new EventTap(house.fanout(), this::happened);
    filter.subscribe((before, now) -> ask());
    period.subscribe((before, now) -> ask());
    day.subscribe((before, now) -> ask());
    station.subscribe((before, now) -> ask());
    search.subscribe((before, now) -> ask());
  }

  private LazyRows.Query<ReservationLine> reading(ReservationQuery some) {
    return (offset, most) ->
        house
            .bikes()
            .read(
                ReservationRepository.class,
                rows ->
                    new Slice<>(
                        some.count(rows.session()), some.rows(rows.session(), offset, most)));
  }

  private Counted counts(ReservationQuery some) {
    var read = house.bikes().read(ReservationRepository.class, rows -> some.counts(rows.session()));
    return new Counted(
        some, read.stream().collect(Collectors.toMap(StatusCount::status, StatusCount::count)));
  }

  private ReservationQuery query() {
    var of = station.get();
    return new ReservationQuery(
        filter.get(),
        period.get().days(today.get(), day.get()),
        of == null ? null : of.stationId(),
        NumberSearch.numbers(search.get(), today.get().getYear()),
        sorting);
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
    countReads.request(List.of(query));
    details.refresh();
  }

  /** At midnight today is another day. */
  @Override
  public void tick(Instant now) {
    if (!house.today().equals(today.get())) {
      today.set(house.today());
      ask();
    }
  }

  /** What is listed. */
  ReservationQuery asked() {
    return query;
  }

  LazyRows<ReservationLine> list() {
    return list;
  }

  ReservationDetails details() {
    return details;
  }

  ReadOnlyObjectProperty<LocalDate> todayProperty() {
    return today.getReadOnlyProperty();
  }

  ObjectProperty<@Nullable ReservationStatus> filterProperty() {
    return filter;
  }

  ObjectProperty<Period> periodProperty() {
    return period;
  }

  /** Which day, where one was chosen. */
  ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  /** Null for all. */
  ObjectProperty<@Nullable StationChoice> stationProperty() {
    return station;
  }

  /** The number of a reservation, a bike or a rider, in either form, or how it begins. */
  StringProperty searchProperty() {
    return search;
  }

  ReadOnlyObjectProperty<Map<ReservationStatus, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** How many there are in a status; null for all. */
  long count(@Nullable ReservationStatus status) {
    return status == null
        ? counts.get().values().stream().mapToLong(Long::longValue).sum()
        : counts.get().getOrDefault(status, 0L);
  }

  /** Whether anything is left out. */
  boolean isFiltered() {
    return !search.get().isBlank()
        || filter.get() != null
        || station.get() != null
        || period.get() != Period.ALL;
  }

  void sort(Sorting next) {
    if (!next.equals(sorting)) {
      sorting = next;
      ask();
    }
  }

  @Override
  public void reveal(Target target) {
    switch (target) {
      case Target.Reservation one -> reveal(one.reserveNo());
      case Target.Reservations some -> reveal(some.status());
      default -> {}
    }
  }

  @Override
  public boolean closeTop() {
    boolean open = details.reserveNoProperty().get() != null;
    details.close();
    return open;
  }

  /** All days, stations and statuses, and nothing typed. */
  void clear() {
    settle(() -> {
      search.set("");
      filter.set(null);
      station.set(null);
      period.set(Period.ALL);
    });
  }

  private void reveal(long reserveNo) {
    settle(() -> {
      search.set("");
      filter.set(null);
      station.set(null);
      day.set(ReserveNo.day(reserveNo));
      period.set(day.get().equals(today.get()) ? Period.TODAY : Period.DAY);
    });
    details.open(reserveNo);
  }

  /** Those that are open may be of an earlier day. */
  private void reveal(@Nullable ReservationStatus status) {
    settle(() -> {
      search.set("");
      station.set(null);
      filter.set(status);
      period.set(status != null && status.isOpen() ? Period.ALL : Period.TODAY);
    });
  }

  /** Several at once are asked for once. */
  private void settle(Runnable changes) {
    settling = true;
    changes.run();
    settling = false;
    ask();
  }

  private void ask() {
    if (settling) {
      return;
    }
    var next = query();
    if (!next.equals(query)) {
      query = next;
      list.show(reading(next));
      countReads.request(List.of(next));
    }
  }

  private void happened(List<LoggedEvent> batch) {
    var touched = batch.stream().flatMap(ReserveNos::of).distinct().toList();
    details.happened(batch, touched);
    if (!touched.isEmpty()) {
      list.refresh();
      countReads.request(List.of(query));
    }
  }

  private void counted(Counted read) {
    if (read.query().equals(query)) {
      counts.set(read.counts());
    }
  }
}
