package ttareungi.ui.admin.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.KioskBackInService;
import ttareungi.event.DomainEvent.KioskOutOfService;
import ttareungi.event.DomainEvent.OperatorActed;
import ttareungi.event.DomainEvent.SettingChanged;
import ttareungi.event.DomainEvent.Staff;
import ttareungi.event.LoggedEvent;
import ttareungi.kernel.RequestId;
import ttareungi.setting.Change;
import ttareungi.setting.ChangeSettings;
import ttareungi.setting.Setting;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.EventTap;
import ttareungi.ui.admin.PageModel;
import ttareungi.ui.admin.Problem;
import ttareungi.ui.admin.StationNames;
import ttareungi.ui.admin.part.Deed;
import ttareungi.ui.fx.FaultCode;
import ttareungi.ui.fx.Reread;

/** What is set for the whole house, and what is about to be. FX thread. */
public final class SettingsViewModel implements PageModel {
  private final AdminHouse house;
  private final Map<Setting, SettingField> fields = new EnumMap<>(Setting.class);
  private final IntegerBinding changes;
  private final StationNames names = new StationNames();
  private final ReadOnlyObjectWrapper<@Nullable Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Runnable> leaving = new SimpleObjectProperty<>();
  private final Deed deed;
  private final Reread<Sight> reading;
  private final EventTap tap;

  public SettingsViewModel(AdminHouse house) {
    this.house = house;
    deed = new Deed(house);
    Arrays.stream(Setting.values()).forEach(each -> fields.put(each, new SettingField(each)));
    fields.values().forEach(each -> each.textProperty().subscribe((was, now) -> problem.set(null)));
    var changed =
        fields.values().stream().map(SettingField::changedProperty).toArray(Observable[]::new);
    changes = Bindings.createIntegerBinding(() -> (int) changed().count(), changed);
    reading = new Reread<>(() -> Sight.read(house), this::fill, this::failed);
    tap = new EventTap(house.fanout(), this::happened);
  }

  private Stream<SettingField> changed() {
    return fields.values().stream().filter(each -> each.changedProperty().get());
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
    reading.look();
  }

  @Override
  public boolean holdsBack(Runnable leave) {
    if (changes.get() == 0) {
      return false;
    }
    leaving.set(leave);
    return true;
  }

  AdminHouse house() {
    return house;
  }

  StationNames names() {
    return names;
  }

  SettingField field(Setting setting) {
    return Objects.requireNonNull(fields.get(setting));
  }

  Collection<SettingField> fields() {
    return fields.values();
  }

  /** How many are not saved. */
  IntegerBinding changesProperty() {
    return changes;
  }

  /** Null until it was read. */
  ReadOnlyObjectProperty<@Nullable Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Why they are not saved. */
  ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The code of the fault for which nothing was read; null where there was none. */
  ReadOnlyObjectProperty<@Nullable String> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Where somebody wants to go and has not saved; null where nobody does. */
  ObjectProperty<@Nullable Runnable> leavingProperty() {
    return leaving;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return deed.busyProperty();
  }

  void revert() {
    fields.values().forEach(SettingField::revert);
    problem.set(null);
  }

  /** All of them, or none; {@code saved} comes once it is durable. */
  void save(Runnable saved) {
    var wrong = changed().filter(each -> each.problemProperty().get() != null).findFirst();
    if (wrong.isPresent()) {
      problem.set(Problem.of("admin.settings.wrong"));
      return;
    }
    var wanted = changed().map(SettingField::change).flatMap(Optional::stream).toList();
    if (!wanted.isEmpty()) {
      deed.send(
          actor -> new ChangeSettings(RequestId.next(), actor, wanted),
          () -> {
            wanted.forEach(this::saved);
            refresh();
            saved.run();
          },
          problem::set);
    }
  }

  private void saved(Change change) {
    var field = field(change.setting());
    field.read(change.value());
    field.revert();
  }

  private void happened(List<LoggedEvent> batch) {
    if (batch.stream().anyMatch(SettingsViewModel::isShown)) {
      refresh();
    }
  }

  private static boolean isShown(LoggedEvent logged) {
    return logged.event() instanceof SettingChanged
        || logged.event() instanceof Staff
        || logged.event() instanceof KioskOutOfService
        || logged.event() instanceof KioskBackInService
        || logged.event() instanceof OperatorActed;
  }

  private void fill(Sight read) {
    failure.set(null);
    names.load(read.stations());
    fields.values().forEach(each -> each.read(read.settings().text(each.setting())));
    sight.set(read);
  }

  private void failed(Throwable cause) {
    failure.set(FaultCode.of(cause));
  }
}
