package ttareungi.ui.admin.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.RegisterBike;
import ttareungi.event.BikeColour;
import ttareungi.event.DomainEvent.BikeRegistered;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.OneAtATime;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/**
 * The form that registers a bike. Its request id is made when it opens: however often it is sent,
 * there is one bike. A refusal ends that request; a fault does not, for it may have taken effect.
 */
public final class RegisterViewModel {
  private final AdminHouse house;
  private final String actor;
  private final Consumer<BikeRegistered> done;
  private final StringProperty number = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable BikeColour> colour = new SimpleObjectProperty<>();
  private final StringProperty date = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable StationChoice> station = new SimpleObjectProperty<>();
  private final StringProperty memo = new SimpleStringProperty("");
  private final ObservableList<StationChoice> stations = FXCollections.observableArrayList();
  private final ObservableSet<Field> touched = FXCollections.observableSet();
  private final Map<Field, Problem> refused = new TreeMap<>();
  private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<@Nullable NumberLookup> lookup =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FreeDocks> docks = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper stationsRead = new ReadOnlyBooleanWrapper();
  private final OneAtATime<Long, NumberLookup> numbers;
  private final OneAtATime<StationChoice, FreeDocks> dockReads;
  private String requestId = RequestId.next();
  private @Nullable RegisterForm beginning;

  public RegisterViewModel(AdminHouse house, String actor, Consumer<BikeRegistered> done) {
    this.house = house;
    this.actor = actor;
    this.done = done;
    numbers =
        new OneAtATime<>(
            ids -> NumberLookup.read(house.bikes(), List.copyOf(ids).getLast()), this::looked);
    dockReads =
        new OneAtATime<>(
            choices -> FreeDocks.read(house.bikes(), List.copyOf(choices).getLast()), docks::set);
    date.set(house.today().toString());
    number.subscribe(() -> changed(Field.NUMBER));
    colour.subscribe(() -> changed(Field.COLOUR));
    date.subscribe(() -> changed(Field.DATE));
    station.subscribe(this::stationChosen);
    memo.subscribe(() -> changed(Field.MEMO));
    number.subscribe(this::lookUp);
    beginning = form();
    readStations();
  }

  public StringProperty numberProperty() {
    return number;
  }

  public ObjectProperty<@Nullable BikeColour> colourProperty() {
    return colour;
  }

  public StringProperty dateProperty() {
    return date;
  }

  public ObjectProperty<@Nullable StationChoice> stationProperty() {
    return station;
  }

  public StringProperty memoProperty() {
    return memo;
  }

  /** Those with a free dock. */
  public ObservableList<StationChoice> stations() {
    return stations;
  }

  public ReadOnlyBooleanProperty stationsReadProperty() {
    return stationsRead.getReadOnlyProperty();
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

  ReadOnlyObjectProperty<@Nullable FreeDocks> docksProperty() {
    return docks.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  RegisterForm form() {
    return new RegisterForm(number.get(), colour.get(), date.get(), station.get(), memo.get());
  }

  boolean isToday() {
    return form().day().equals(Optional.of(house.today()));
  }

  /** Whether closing would lose what somebody filled in. */
  public boolean isDirty() {
    var now = form();
    return beginning != null
        && !(now.number().isBlank()
            && now.colour() == null
            && now.memo().isBlank()
            && now.date().equals(beginning.date()));
  }

  /** Again after a station was opened. */
  public void readStations() {
    Background.supply(() -> StationChoice.read(house.bikes())).onDone(this::offer).start();
  }

  public void save() {
    touched.addAll(EnumSet.allOf(Field.class));
    var form = form();
    if (busy.get() || !problems.get().isEmpty()) {
      return;
    }
    busy.set(true);
    var command = command(form);
    Background.supply(() -> house.desk().submit(command).join())
        .onDone(this::answered)
        .onFault(this::failed)
        .start();
  }

  private RegisterBike command(RegisterForm form) {
    var chosen = form.station();
    return new RegisterBike(
        requestId,
        actor,
        form.bikeId().orElse(0),
        form.colour(),
        form.day().orElse(null),
        chosen == null ? 0 : chosen.stationId(),
        form.memo().isBlank() ? null : form.memo().strip());
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

  private void stationChosen(@Nullable StationChoice choice) {
    docks.set(null);
    if (choice != null) {
      dockReads.request(List.of(choice));
    }
    changed(Field.STATION);
  }

  private void changed(Field field) {
    refused.remove(field);
    refused.remove(Field.FORM);
    check();
  }

  private void check() {
    var found = new TreeMap<>(form().problems(house.today(), lookup.get()));
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

  private void offer(List<StationChoice> choices) {
    var before = station.get();
    stations.setAll(choices);
    station.set(
        choices.stream()
            .filter(c -> before != null && c.stationId() == before.stationId())
            .findFirst()
            .orElse(choices.isEmpty() ? null : choices.getFirst()));
    stationsRead.set(true);
  }
}
