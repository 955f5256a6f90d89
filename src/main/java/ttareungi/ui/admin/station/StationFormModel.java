package ttareungi.ui.admin.station;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.bike.StationStock;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.Position;
import ttareungi.kernel.Command;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.station.EditStation;
import ttareungi.station.OpenStation;
import ttareungi.station.Stations;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/** The form that opens a station, or says anew what one is. */
public final class StationFormModel {
  /** Its fields, in the order of the form; FORM is all of it. */
  public enum Field {
    NUMBER,
    NAME,
    DOCKS,
    POSITION,
    FORM
  }

  private static final String FIRST = "101";
  private static final long HIGHEST_NUMBER = 999_999;
  private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,15})?)";
  private static final Pattern DEGREES = Pattern.compile(NUMBER + "[,\\s]\\s*" + NUMBER);

  private final Desk desk;
  private final Supplier<String> actor;
  private final StringProperty number = new SimpleStringProperty(FIRST);
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty nameEn = new SimpleStringProperty("");
  private final StringProperty docks = new SimpleStringProperty("20");
  private final StringProperty position = new SimpleStringProperty("");
  private final BooleanProperty asked = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<@Nullable Problem> refused = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<Field>> left = new ReadOnlyObjectWrapper<>(Set.of());
  private final Consumer<Outcome.Accepted> done;
  private final @Nullable StationStock before;
  private Known known = Known.NOTHING;
  private String requestId = RequestId.next();

  /** {@code actor}: whoever sits at the window when it is handed in. */
  public StationFormModel(Desk desk, Supplier<String> actor, Consumer<StationOpened> done) {
    this(desk, actor, null, accepted -> accepted.first(StationOpened.class).ifPresent(done));
  }

  /** {@code before}: what it is until now; null for one that is to be opened. */
  StationFormModel(
      Desk desk,
      Supplier<String> actor,
      @Nullable StationStock before,
      Consumer<Outcome.Accepted> done) {
    this.desk = desk;
    this.actor = actor;
    this.done = done;
    this.before = before;
    if (before != null) {
      fill(before);
    }
    List.of(number, name, nameEn, docks, position).forEach(field -> field.subscribe(this::changed));
    changed();
  }

  private void fill(StationStock station) {
    number.set(Long.toString(station.stationId()));
    name.set(station.name());
    nameEn.set(Objects.requireNonNullElse(station.nameEn(), ""));
    docks.set(Integer.toString(station.docks()));
    position.set(station.position().map(StationFormModel::degrees).orElse(""));
  }

  private static String degrees(Position at) {
    return BigDecimal.valueOf(at.latitude()).toPlainString()
        + ", "
        + BigDecimal.valueOf(at.longitude()).toPlainString();
  }

  /** Whether there is such a station already. */
  boolean isEdit() {
    return before != null;
  }

  /** What the house knew when the form was opened; the number offered is free then. */
  void know(Known now) {
    known = now;
    if (before == null && number.get().equals(FIRST)) {
      number.set(Long.toString(now.free(Long.parseLong(FIRST))));
    }
    check();
  }

  public StringProperty numberProperty() {
    return number;
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty nameEnProperty() {
    return nameEn;
  }

  public StringProperty docksProperty() {
    return docks;
  }

  /** Degrees of latitude and longitude, or nothing. */
  public StringProperty positionProperty() {
    return position;
  }

  /** True once somebody tried to save: from then on every problem shows. */
  public BooleanProperty askedProperty() {
    return asked;
  }

  /** Fields that somebody has been in: what is wrong with them shows. */
  public ReadOnlyObjectProperty<Set<Field>> leftProperty() {
    return left.getReadOnlyProperty();
  }

  public void leave(Field field) {
    var now = EnumSet.of(field);
    now.addAll(left.get());
    left.set(Set.copyOf(now));
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Map<Field, Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  public void save() {
    asked.set(true);
    if (busy.get() || !problems.get().isEmpty()) {
      return;
    }
    busy.set(true);
    var command = command();
    Background.supply(() -> desk.submit(command).join())
        .onDone(this::answered)
        .onFault(cause -> refuse(Problem.of("fault.code", FaultCode.of(cause))))
        .start();
  }

  private Command command() {
    var english = nameEn.get().isBlank() ? null : nameEn.get().strip();
    var at = place(position.get()).orElse(null);
    int count = (int) whole(docks.get());
    return before == null
        ? new OpenStation(
            requestId, actor.get(), whole(number.get()), name.get().strip(), english, count, at)
        : new EditStation(
            requestId, actor.get(), before.stationId(), name.get().strip(), english, count, at);
  }

  private void answered(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted accepted -> done.accept(accepted);
      case Rejection rejection -> {
        requestId = RequestId.next();
        refuse(Problem.of(rejection));
      }
    }
  }

  private void refuse(Problem problem) {
    busy.set(false);
    refused.set(problem);
    check();
  }

  private void changed() {
    refused.set(null);
    check();
  }

  private void check() {
    var found = new TreeMap<Field, Problem>();
    if (outside(number.get(), HIGHEST_NUMBER)) {
      found.put(Field.NUMBER, Problem.of("admin.station.number.invalid", HIGHEST_NUMBER));
    }
    if (before == null && known.has(whole(number.get()))) {
      found.put(Field.NUMBER, Problem.of("reason.STATION_EXISTS", number.get().strip()));
    }
    if (name.get().isBlank()) {
      found.put(Field.NAME, Problem.of("admin.station.name.empty"));
    }
    if (outside(docks.get(), Stations.MOST_DOCKS)) {
      found.put(Field.DOCKS, Problem.of("reason.DOCKS_OUT_OF_RANGE", 0, Stations.MOST_DOCKS));
    }
    if (whole(docks.get()) >= 1 && whole(docks.get()) < known.highestDock()) {
      found.put(Field.DOCKS, Problem.of("reason.DOCK_TAKEN", known.highestDock()));
    }
    checkPosition(found);
    var refusal = refused.get();
    if (refusal != null) {
      found.put(Field.FORM, refusal);
    }
    problems.set(found);
  }

  private void checkPosition(Map<Field, Problem> found) {
    if (position.get().isBlank()) {
      return;
    }
    var place = place(position.get());
    if (place.isEmpty()) {
      found.put(Field.POSITION, Problem.of("admin.station.position.wrong"));
    } else if (!place.get().existsOnEarth()) {
      found.put(Field.POSITION, Problem.of("reason.POSITION_INVALID"));
    }
  }

  /** Empty where it is not written as two numbers of degrees. */
  private static Optional<Position> place(String text) {
    var written = DEGREES.matcher(text.strip());
    return written.matches()
        ? Optional.of(
            new Position(
                Double.parseDouble(written.group(1)), Double.parseDouble(written.group(2))))
        : Optional.empty();
  }

  private static boolean outside(String text, long most) {
    long number = whole(text);
    return number < 1 || number > most;
  }

  /** -1 where it is no whole number. */
  private static long whole(String text) {
    var tidy = text.strip();
    return tidy.matches("\\d{1,9}") ? Long.parseLong(tidy) : -1;
  }
}
