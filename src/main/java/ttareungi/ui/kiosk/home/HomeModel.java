package ttareungi.ui.kiosk.home;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ttareungi.event.LoggedEvent;
import ttareungi.reservation.Tariff;
import ttareungi.ui.fx.Reread;
import ttareungi.ui.kiosk.frame.Goal;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;
import ttareungi.ui.kiosk.frame.StationSight;

/** The station as it is now, and where to go from here. */
public final class HomeModel {
  private final Kit kit;
  private final ReadOnlyObjectWrapper<StationSight> sight;
  private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Instant.EPOCH);
  private final ReadOnlyObjectWrapper<Tariff> tariff;
  private final ReadOnlyStringWrapper helpPhone;
  private final Reread<StationSight> reread;

  public HomeModel(Kit kit) {
    this.kit = kit;
    sight = new ReadOnlyObjectWrapper<>(StationSight.none(kit.stationId()));
    tariff = new ReadOnlyObjectWrapper<>(kit.tariff());
    helpPhone = new ReadOnlyStringWrapper(kit.helpPhone());
    reread =
        new Reread<>(
            () -> StationSight.read(kit.reader(), kit.stationId()), sight::set, kit.way()::fault);
    reread.look();
    tick();
  }

  public ReadOnlyObjectProperty<StationSight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** What a reservation costs from now on. */
  ReadOnlyObjectProperty<Tariff> tariffProperty() {
    return tariff.getReadOnlyProperty();
  }

  ReadOnlyStringProperty helpPhoneProperty() {
    return helpPhone.getReadOnlyProperty();
  }

  public ObjectProperty<Instant> nowProperty() {
    return now;
  }

  void on(List<LoggedEvent> events) {
    if (!events.isEmpty()) {
      tariff.set(kit.tariff());
      helpPhone.set(kit.helpPhone());
      reread.look();
    }
  }

  void tick() {
    now.set(kit.clock().instant());
  }

  void close() {
    reread.close();
  }

  public void start(Goal goal) {
    kit.session().setGoal(goal);
    kit.way().to(Place.NUMBER);
  }
}
