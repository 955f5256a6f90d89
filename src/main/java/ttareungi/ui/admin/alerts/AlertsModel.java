package ttareungi.ui.admin.alerts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ttareungi.alert.AcknowledgeAlert;
import ttareungi.alert.Alert;
import ttareungi.alert.AlertKind;
import ttareungi.alert.AlertRepository;
import ttareungi.event.DomainEvent.AlertAcknowledged;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Act;
import ttareungi.kernel.Actors;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.operator.Operator;
import ttareungi.operator.OperatorRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.FxHop;
import ttareungi.ui.fx.Reread;

/** What somebody has to look at, and what somebody looked at already. FX thread. */
public final class AlertsModel {
  /** What the list can say of itself. */
  public enum Stage {
    LOADING,
    READY,
    FAILED
  }

  private final AdminHouse house;
  private final ReadOnlyObjectWrapper<List<AlertLine>> open =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableList<AlertLine> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper();
  private final BooleanProperty seen = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable AlertKind> filter = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<String> faultCode = new ReadOnlyObjectWrapper<>("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final Reread<List<AlertLine>> reads;
  private final FxHop<Boolean> hop = new FxHop<>(any -> look());
  private final Runnable listener;
  private final EventTap tap;
  private final Set<Long> known = new HashSet<>();
  private Consumer<List<AlertLine>> news = lines -> {};

  public AlertsModel(AdminHouse house) {
    this.house = house;
    listener = () -> hop.offer(true);
    reads = new Reread<>(this::read, this::fill, this::failed);
    tap = new EventTap(house.fanout(), this::happened);
    seen.subscribe((before, now) -> show());
    filter.subscribe((before, now) -> show());
  }

  /** Those that began while the window stood, each once. */
  public void onNews(Consumer<List<AlertLine>> taker) {
    news = taker;
  }

  public void open() {
    house.alerts().listen(listener);
    tap.open();
    look();
  }

  public void close() {
    house.alerts().forget(listener);
    tap.close();
  }

  public void look() {
    reads.look();
  }

  public ReadOnlyObjectProperty<List<AlertLine>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Those of the chosen kind, of those nobody has acknowledged or of the others. */
  public ObservableList<AlertLine> shown() {
    return shown;
  }

  public ReadOnlyIntegerProperty unseenProperty() {
    return unseen.getReadOnlyProperty();
  }

  /** Whether those are shown that somebody has acknowledged. */
  public BooleanProperty seenProperty() {
    return seen;
  }

  public ObjectProperty<@Nullable AlertKind> filterProperty() {
    return filter;
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<String> faultCodeProperty() {
    return faultCode.getReadOnlyProperty();
  }

  boolean may() {
    return house.seat().may(Act.ACKNOWLEDGE_ALERT);
  }

  /** While what was acknowledged is on its way. */
  BooleanProperty busyProperty() {
    return busy;
  }

  /** How many of a kind could be shown; null for all. */
  long count(@Nullable AlertKind kind) {
    return open.get().stream()
        .filter(line -> line.isSeen() == seen.get() && (kind == null || line.kind() == kind))
        .count();
  }

  List<AlertKind> kinds() {
    return Arrays.stream(AlertKind.values()).filter(kind -> count(kind) > 0).toList();
  }

  /** {@code refused}: what was not possible, the first of it. */
  void acknowledge(List<AlertLine> lines, Consumer<Rejection> refused) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    var actor = house.actor();
    var commands =
        lines.stream()
            .map(line -> acknowledging(actor, line.alert()))
            .map(command -> house.desk().submit(command))
            .toList();
    Background.<List<Outcome>>supply(() -> commands.stream().map(one -> one.join()).toList())
        .onDone(outcomes -> {
          busy.set(false);
          outcomes.stream()
              .filter(Rejection.class::isInstance)
              .map(Rejection.class::cast)
              .findFirst()
              .ifPresent(refused);
          look();
        })
        .onFault(cause -> {
          busy.set(false);
          failed(cause);
        })
        .start();
  }

  private static AcknowledgeAlert acknowledging(String actor, Alert alert) {
    return new AcknowledgeAlert(RequestId.next(), actor, alert.kind(), alert.subject(), null);
  }

  private void happened(List<LoggedEvent> batch) {
    if (batch.stream().anyMatch(logged -> logged.event() instanceof AlertAcknowledged)) {
      look();
    }
  }

  private List<AlertLine> read() {
    var alerts = house.bikes().read(AlertRepository.class, AlertRepository::open);
    var names =
        house.bikes().read(OperatorRepository.class, OperatorRepository::all).stream()
            .collect(Collectors.toMap(Operator::operatorNo, Operator::name));
    return alerts.stream().map(alert -> line(alert, names)).toList();
  }

  private AlertLine line(Alert alert, Map<Long, String> names) {
    var by = alert.seenBy();
    var operatorNo = by == null ? null : Actors.operatorNo(by);
    var name =
        by == null || operatorNo == null || operatorNo.isEmpty()
            ? by
            : names.getOrDefault(operatorNo.getAsLong(), by);
    return new AlertLine(alert, house.alerts().now(alert), name);
  }

  private void fill(List<AlertLine> lines) {
    boolean first = stage.get() == Stage.LOADING;
    var begun =
        lines.stream().filter(line -> known.add(line.alert().alertId()) && !line.isSeen()).toList();
    open.set(lines);
    unseen.set((int) lines.stream().filter(line -> !line.isSeen()).count());
    stage.set(Stage.READY);
    show();
    if (!first && !begun.isEmpty()) {
      news.accept(begun);
    }
  }

  private void show() {
    if (filter.get() != null && count(filter.get()) == 0) {
      filter.set(null); // shows again
      return;
    }
    var kind = filter.get();
    shown.setAll(
        open.get().stream()
            .filter(line -> line.isSeen() == seen.get() && (kind == null || line.kind() == kind))
            .toList());
  }

  private void failed(Throwable cause) {
    faultCode.set(FaultCode.of(cause));
    stage.set(Stage.FAILED);
  }
}
