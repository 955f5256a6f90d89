package ttareungi.ui.admin.riders;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.care.EraseRider;
import ttareungi.event.LoggedEvent;
import ttareungi.event.Why;
import ttareungi.kernel.RequestId;
import ttareungi.rider.BlockRider;
import ttareungi.rider.LedgerLine;
import ttareungi.rider.PaymentLine;
import ttareungi.rider.RideLine;
import ttareungi.rider.RiderCard;
import ttareungi.rider.RiderHistory;
import ttareungi.rider.UnblockRider;
import ttareungi.station.Station;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.Deed;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.LazyRows;
import ttareungi.ui.fx.LazyRows.Slice;
import ttareungi.ui.fx.OneAtATime;

/** One rider, looked at closely: the sums, what made them, and what can be done. FX thread. */
public final class RiderModel {
  /** What the page can say of itself. */
  public enum Stage {
    LOADING,
    READY,
    NOBODY,
    FAILED
  }

  private record Read(Optional<RiderCard> card, List<Station> stations) {}

  private final AdminHouse house;
  private final long userId;
  private final StationNames names = new StationNames();
  private final ReadOnlyObjectWrapper<@Nullable RiderCard> card = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<Instant> now;
  private final LazyRows<LedgerLine> ledger;
  private final LazyRows<RideLine> rides;
  private final LazyRows<PaymentLine> payments;
  private final LazyRows<LoggedEvent> log;
  private final OneAtATime<Long, Read> reads;
  private final AdjustModel adjust;
  private final PinModel pin;
  private final Deed deed;
  private LazyRows<?> looked;
  private String faultCode = "";

  RiderModel(AdminHouse house, long userId) {
    this.house = house;
    this.userId = userId;
    now = new ReadOnlyObjectWrapper<>(house.now());
    ledger =
        new LazyRows<>(
            history((h, from, most) -> h.ledger(userId, from, most), RiderCard::entries));
    rides =
        new LazyRows<>(
            history((h, from, most) -> h.rides(userId, from, most), RiderCard::reservations));
    payments =
        new LazyRows<>(
            history((h, from, most) -> h.payments(userId, from, most), RiderCard::payments));
    log = new LazyRows<>(this::events);
    looked = ledger;
    reads = new OneAtATime<Long, Read>(ids -> read(), this::show).orElse(this::failed);
    deed = new Deed(house);
    adjust = new AdjustModel(house, userId, card.getReadOnlyProperty());
    pin = new PinModel(house, userId);
  }

  private interface Page<R> {
    List<R> read(RiderHistory history, long offset, int most);
  }

  private interface Count {
    long of(RiderCard card);
  }

  /** How long the list is, and some of it, in one snapshot. */
  private <R> LazyRows.Query<R> history(Page<R> page, Count count) {
    return (offset, most) ->
        house
            .bikes()
            .read(
                RiderHistory.class,
                history ->
                    new Slice<>(
                        history.card(userId).map(count::of).orElse(0L),
                        page.read(history, offset, most)));
  }

  private Slice<LoggedEvent> events(long offset, int most) {
    return new Slice<>(house.log().countOfRider(userId), house.log().ofRider(userId, offset, most));
  }

  public long userId() {
    return userId;
  }

  /** Null until it was read, and of a number that is nobody's. */
  public ReadOnlyObjectProperty<@Nullable RiderCard> cardProperty() {
    return card.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  String faultCode() {
    return faultCode;
  }

  public LazyRows<LedgerLine> ledger() {
    return ledger;
  }

  public LazyRows<RideLine> rides() {
    return rides;
  }

  public LazyRows<PaymentLine> payments() {
    return payments;
  }

  public LazyRows<LoggedEvent> log() {
    return log;
  }

  StationNames names() {
    return names;
  }

  AdjustModel adjust() {
    return adjust;
  }

  PinModel pin() {
    return pin;
  }

  void block(Why why, Runnable done, Consumer<Problem> refused) {
    deed.send(actor -> new BlockRider(RequestId.next(), actor, userId, why), done, refused);
  }

  void unblock(Why why, Runnable done, Consumer<Problem> refused) {
    deed.send(actor -> new UnblockRider(RequestId.next(), actor, userId, why), done, refused);
  }

  void erase(Why why, Runnable done, Consumer<Problem> refused) {
    deed.send(actor -> new EraseRider(RequestId.next(), actor, userId, why), done, refused);
  }

  void refresh() {
    reads.request(List.of(userId));
    looked.refresh();
  }

  /** Of the books of the rider only this one is read from now on. */
  void look(LazyRows<?> book) {
    if (book != looked) {
      looked = book;
      book.refresh();
    }
  }

  void tick(Instant at) {
    now.set(at);
  }

  void happened(long[] userIds) {
    if (Arrays.stream(userIds).anyMatch(id -> id == userId)) {
      refresh();
    }
  }

  /** A code that was read out is not left standing. */
  void forgetSecrets() {
    pin.forget();
  }

  private Read read() {
    return new Read(
        house.bikes().read(RiderHistory.class, history -> history.card(userId)),
        house.bikes().read(StationRepository.class, StationRepository::all));
  }

  private void show(Read read) {
    names.load(read.stations());
    card.set(read.card().orElse(null));
    stage.set(read.card().isPresent() ? Stage.READY : Stage.NOBODY);
  }

  private void failed(Throwable cause) {
    faultCode = FaultCode.of(cause);
    stage.set(Stage.FAILED);
  }
}
