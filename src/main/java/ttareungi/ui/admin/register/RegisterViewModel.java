package ttareungi.ui.admin.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.event.DomainEvent.BikeReturned;
import ttareungi.event.DomainEvent.RideStarted;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.OneAtATime;

/**
 * The form that registers a bike. Its request id is made when it opens: however often it is sent,
 * there is one bike. A refusal ends that request; a fault does not, for it may have taken effect.
 */
public final class RegisterViewModel {
  private final AdminHouse house;
  private final Consumer<BikeRegistered> done;
  private final StationOffer offer;
  private final RegisterFields fields;
  private final ObservableSet<Field> touched = FXCollections.observableSet();
  private final Map<Field, Problem> refused = new TreeMap<>();
  private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<@Nullable NumberLookup> lookup =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final OneAtATime<Long, NumberLookup> numbers;
  private final EventTap tap;
  private final RegisterForm beginning;
  private String requestId = RequestId.next();

  public RegisterViewModel(AdminHouse house, Consumer<BikeRegistered> done) {
    this.house = house;
    this.done = done;
    numbers =
        new OneAtATime<>(
            ids -> NumberLookup.read(house.bikes(), List.copyOf(ids).getLast()), this::looked);
    offer = new StationOffer(house.bikes());
    fields = RegisterFields.on(house.today().toString(), offer.chosenProperty());
    tap = new EventTap(house.fanout(), this::happened);
    beginning = form();
    fields.number().subscribe(() -> changed(Field.NUMBER));
    fields.colour().subscribe(() -> changed(Field.COLOUR));
    fields.date().subscribe(() -> changed(Field.DATE));
    fields.station().subscribe(() -> changed(Field.STATION));
    fields.memo().subscribe(() -> changed(Field.MEMO));
    fields.number().subscribe(this::lookUp);
    offer.docksProperty().subscribe(this::check);
  }

  /** While the form is on screen it follows what other desks do. */
  void listen(boolean shown) {
    if (shown) {
      tap.open();
      offer.readAgain();
    } else {
      tap.close();
    }
  }

  RegisterFields fields() {
    return fields;
  }

  StationOffer offer() {
    return offer;
  }

  /** Which fields were left once, or all after a try to save: their problems show. */
  public ObservableSet<Field> touched() {
    return touched;
  }

  public ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable NumberLookup> lookupProperty() {
    return lookup.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  RegisterForm form() {
    return fields.form();
  }

  boolean isToday() {
    return form().day().equals(Optional.of(house.today()));
  }

  /** Whether closing would lose what somebody filled in. */
  public boolean isDirty() {
    var now = form();
    return !(now.number().isBlank()
        && now.colour() == null
        && now.memo().isBlank()
        && now.date().equals(beginning.date()));
  }

  public void save() {
    touched.addAll(EnumSet.allOf(Field.class));
    var form = form();
    if (busy.get() || !problems.get().isEmpty()) {
      return;
    }
    busy.set(true);
    var command = form.command(requestId, house.actor());
    Background.supply(() -> house.desk().submit(command).join())
        .onDone(this::answered)
        .onFault(this::failed)
        .start();
  }

  private void answered(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted accepted -> accepted.first(BikeRegistered.class).ifPresent(done);
      case Rejection rejection -> {
        requestId = RequestId.next();
        refuse(Field.of(rejection.reason()), Problem.of(rejection));
      }
    }
  }

  private void failed(Throwable cause) {
    refuse(Field.FORM, Problem.of("fault.code", FaultCode.of(cause)));
  }

  private void refuse(Field field, Problem problem) {
    busy.set(false);
    refused.put(field, problem);
    check();
  }

  /** Its own bike too comes by, and is no reason to call its number taken. */
  private void happened(List<LoggedEvent> batch) {
    if (batch.stream().map(LoggedEvent::event).anyMatch(RegisterViewModel::movesDocks)) {
      offer.readAgain();
      if (!busy.get()) {
        lookUp();
      }
    }
  }

  private static boolean movesDocks(DomainEvent event) {
    return event instanceof StationOpened
        || event instanceof BikeRegistered
        || event instanceof BikeReturned
        || event instanceof RideStarted;
  }

  private void changed(Field field) {
    refused.remove(field);
    refused.remove(Field.FORM);
    check();
  }

  private void check() {
    var found =
        new TreeMap<>(form().problems(house.today(), lookup.get(), offer.docksProperty().get()));
    refused.forEach(found::putIfAbsent);
    problems.set(found);
  }

  private void lookUp() {
    form().bikeId().ifPresent(id -> numbers.request(List.of(id)));
  }

  private void looked(NumberLookup found) {
    lookup.set(found);
    check();
  }
}
