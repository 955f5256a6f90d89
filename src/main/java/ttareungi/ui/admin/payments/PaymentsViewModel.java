package ttareungi.ui.admin.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.Office;
import ttareungi.event.DomainEvent.PointOrdered;
import ttareungi.event.DomainEvent.PointRefunded;
import ttareungi.event.DomainEvent.PointRestored;
import ttareungi.event.DomainEvent.RefundPaid;
import ttareungi.event.LoggedEvent;
import ttareungi.payment.DayToClose;
import ttareungi.payment.PaymentFigures;
import ttareungi.payment.PaymentKind;
import ttareungi.payment.PaymentLine;
import ttareungi.payment.PaymentQuery;
import ttareungi.payment.PurchaseRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Target;
import ttareungi.ui.common.Ids;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.LazyRows.Slice;
import ttareungi.ui.fx.OneAtATime;

/** The payments, of any number, and the day that is closed next. FX thread. */
public final class PaymentsViewModel implements PageModel {
  private record Counted(
      PaymentQuery query, Map<PaymentKind, Long> counts, PaymentFigures figures) {}

  /** Seconds between two looks at what no event tells. */
  private static final int EACH = 10;

  private final AdminHouse house;
  private final LazyRows<PaymentLine> list;
  private final ObjectProperty<@Nullable PaymentKind> filter = new SimpleObjectProperty<>();
  private final ObjectProperty<PaymentPeriod> period =
      new SimpleObjectProperty<>(PaymentPeriod.TODAY);
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Map<PaymentKind, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<PaymentFigures> figures =
      new ReadOnlyObjectWrapper<>(PaymentFigures.NONE);
  private final ReadOnlyObjectWrapper<@Nullable DayToClose> day = new ReadOnlyObjectWrapper<>();
  private final PaymentDetails details;
  private final OneAtATime<PaymentQuery, Counted> countReads;
  private final OneAtATime<Boolean, DayToClose> dayReads;
  private final EventTap tap;
  private LocalDate today;
  private int ticks;
  private PaymentQuery query;

  public PaymentsViewModel(AdminHouse house) {
    this.house = house;
    today = house.today();
    query = query();
    list = new LazyRows<>(reading(query));
    details = new PaymentDetails(house);
    countReads = new OneAtATime<>(asked -> counts(List.copyOf(asked).getLast()), this::counted);
    dayReads =
        new OneAtATime<>(
            any -> DayToClose.read(house.bikes(), house.zone(), house.now()), day::set);
    tap = new EventTap(house.fanout(), this::happened);
    filter.subscribe((before, now) -> ask());
    period.subscribe((before, now) -> ask());
    search.subscribe((before, now) -> ask());
  }

  private LazyRows.Query<PaymentLine> reading(PaymentQuery some) {
    return (offset, most) ->
        house
            .bikes()
            .read(
                PurchaseRepository.class,
                rows ->
                    new Slice<>(
                        some.count(rows.session()), some.rows(rows.session(), offset, most)));
  }

  private Counted counts(PaymentQuery some) {
    var from = start(period.get().first(today));
    var before = start(period.get().last(today).plusDays(1));
    return house
        .bikes()
        .read(
            PurchaseRepository.class,
            rows ->
                new Counted(
                    some,
                    some.counts(rows.session()),
                    PaymentFigures.read(rows.session(), from, before)));
  }

  private Instant start(LocalDate of) {
    return of.atStartOfDay(house.zone()).toInstant();
  }

  private PaymentQuery query() {
    boolean all = period.get() == PaymentPeriod.ALL;
    return new PaymentQuery(
        filter.get(),
        all ? null : start(period.get().first(today)),
        all ? null : start(period.get().last(today).plusDays(1)),
        typed());
  }

  private PaymentQuery.@Nullable Typed typed() {
    var text = search.get().strip();
    var rider = Ids.parseRider(text);
    return text.isEmpty()
        ? null
        : new PaymentQuery.Typed(text, rider.isPresent() ? rider.getAsLong() : null);
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
    dayReads.request(List.of(true));
    details.refresh();
  }

  /**
   * At midnight today is another day, and the one before can be closed. A purchase that is declined
   * is no event, and the sums of the whole ledger are too much to add up at each one that is.
   */
  @Override
  public void tick(Instant now) {
    if (!house.today().equals(today)) {
      today = house.today();
      ask();
    }
    if (++ticks % EACH == 0) {
      refresh();
    }
  }

  LocalDate today() {
    return today;
  }

  LazyRows<PaymentLine> list() {
    return list;
  }

  PaymentDetails details() {
    return details;
  }

  ObjectProperty<@Nullable PaymentKind> filterProperty() {
    return filter;
  }

  ObjectProperty<PaymentPeriod> periodProperty() {
    return period;
  }

  /** The beginning of an approval number, or a rider in either form. */
  StringProperty searchProperty() {
    return search;
  }

  ReadOnlyObjectProperty<Map<PaymentKind, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PaymentFigures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** Null until it was read. */
  ReadOnlyObjectProperty<@Nullable DayToClose> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** How many there are of a kind; null for all. */
  long count(@Nullable PaymentKind kind) {
    return kind == null
        ? counts.get().values().stream().mapToLong(Long::longValue).sum()
        : counts.get().getOrDefault(kind, 0L);
  }

  boolean isFiltered() {
    return !search.get().isBlank() || filter.get() != null || period.get() != PaymentPeriod.ALL;
  }

  @Override
  public void reveal(Target target) {
    if (target instanceof Target.Payment(String confirmId)) {
      filter.set(null);
      period.set(PaymentPeriod.ALL);
      search.set(confirmId);
      details.open(confirmId);
    }
  }

  @Override
  public boolean closeTop() {
    boolean open = details.lineProperty().get() != null;
    details.close();
    return open;
  }

  /** All days and kinds, and nothing typed. */
  void clear() {
    search.set("");
    filter.set(null);
    period.set(PaymentPeriod.ALL);
  }

  private void ask() {
    var next = query();
    if (!next.equals(query)) {
      query = next;
      list.show(reading(next));
      countReads.request(List.of(next));
    }
  }

  private void happened(List<LoggedEvent> batch) {
    if (batch.stream().map(LoggedEvent::event).anyMatch(PaymentsViewModel::touches)) {
      list.refresh();
      countReads.request(List.of(query));
      details.refresh();
    }
  }

  private static boolean touches(DomainEvent event) {
    return event instanceof PointOrdered
        || event instanceof PointRefunded
        || event instanceof RefundPaid
        || event instanceof PointRestored
        || event instanceof Office;
  }

  private void counted(Counted read) {
    if (read.query().equals(query)) {
      counts.set(read.counts());
      figures.set(read.figures());
    }
  }
}
