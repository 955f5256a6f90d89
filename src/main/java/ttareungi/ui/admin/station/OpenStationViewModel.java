package ttareungi.ui.admin.station;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.event.Position;
import ttareungi.kernel.Desk;
import ttareungi.kernel.Outcome;
import ttareungi.kernel.Rejection;
import ttareungi.kernel.RequestId;
import ttareungi.station.OpenStation;
import ttareungi.station.Stations;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.fx.Background;
import ttareungi.ui.fx.FaultCode;

/** The form that opens a station. */
public final class OpenStationViewModel {
  /** Its fields, in the order of the form; FORM is all of it. */
  public enum Field {
    NUMBER,
    NAME,
    DOCKS,
    POSITION,
    FORM
  }

  private static final long HIGHEST_NUMBER = 999_999;
  private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,15})?)";
  private static final Pattern DEGREES = Pattern.compile(NUMBER + "[,\\s]\\s*" + NUMBER);

  private final Desk desk;
  private final String actor;
  private final StringProperty number = new SimpleStringProperty("101");
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty nameEn = new SimpleStringProperty("");
  private final StringProperty docks = new SimpleStringProperty("20");
  private final StringProperty position = new SimpleStringProperty("");
  private final BooleanProperty asked = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Map<Field, Problem>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<@Nullable Problem> refused = new ReadOnlyObjectWrapper<>();
  private final Consumer<StationOpened> done;
  private String requestId = RequestId.next();

  public OpenStationViewModel(Desk desk, String actor, Consumer<StationOpened> done) {
    this.desk = desk;
    this.actor = actor;
    this.done = done;
    List.of(number, name, nameEn, docks, position).forEach(field -> field.subscribe(this::changed));
    changed();
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
    var command =
        new OpenStation(
            requestId,
            actor,
            whole(number.get()),
            name.get().strip(),
            nameEn.get().isBlank() ? null : nameEn.get().strip(),
            (int) whole(docks.get()),
            place(position.get()).orElse(null));
    Background.supply(() -> desk.submit(command).join())
        .onDone(this::answered)
        .onFault(cause -> refuse(Problem.of("fault.code", FaultCode.of(cause))))
        .start();
  }

  private void answered(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted accepted -> accepted.first(StationOpened.class).ifPresent(done);
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
    if (name.get().isBlank()) {
      found.put(Field.NAME, Problem.of("admin.station.name.empty"));
    }
    if (outside(docks.get(), Stations.MOST_DOCKS)) {
      found.put(Field.DOCKS, Problem.of("reason.DOCKS_OUT_OF_RANGE", 0, Stations.MOST_DOCKS));
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
