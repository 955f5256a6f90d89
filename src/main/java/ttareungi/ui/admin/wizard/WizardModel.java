package ttareungi.ui.admin.wizard;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.fx.Background;

/**
 * The first run, step by step. Each step is kept as it is made: who closes the window and comes
 * back signs in, and goes on where the sections offer it.
 */
final class WizardModel {
  /** In their order. */
  enum Step {
    OPERATOR(1),
    STATION(2),
    BIKES(3),
    KIOSK(4);

    private final int place;

    Step(int place) {
      this.place = place;
    }

    /** From 1. */
    int place() {
      return place;
    }
  }

  private final AdminHouse house;
  private final Wizard.Next next;
  private final FirstOperator operator;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.OPERATOR);
  private final ReadOnlyStringWrapper station = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private @Nullable SignedIn sitting;

  WizardModel(AdminHouse house, Wizard.Next next) {
    this.house = house;
    this.next = next;
    operator = new FirstOperator(house, this::made);
  }

  FirstOperator operator() {
    return operator;
  }

  AdminHouse house() {
    return house;
  }

  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The station that was opened here; empty where none was. */
  ReadOnlyStringProperty stationProperty() {
    return station.getReadOnlyProperty();
  }

  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Where there are stations already, nothing else is to be prepared. */
  private void made(SignedIn operatorMade) {
    sitting = operatorMade;
    name.set(operatorMade.name());
    next.sitDown(operatorMade);
    Background.supply(() -> house.bikes().read(StationRepository.class, StationRepository::count))
        .onDone(stations -> afterOperator(stations))
        .start();
  }

  private void afterOperator(long stations) {
    if (stations > 0) {
      finish();
    } else {
      step.set(Step.STATION);
    }
  }

  void opened(StationOpened opened) {
    station.set(opened.name());
    step.set(Step.BIKES);
  }

  void withoutStation() {
    step.set(Step.BIKES);
  }

  /** Back to a station that was left out; one that was opened stays. */
  void back() {
    if (step.get() == Step.BIKES && station.get().isEmpty()) {
      step.set(Step.STATION);
    } else if (step.get() == Step.KIOSK) {
      step.set(Step.BIKES);
    }
  }

  /** Bikes later. */
  void skipBikes() {
    step.set(Step.KIOSK);
  }

  void importBikes() {
    finish();
    next.importBikes();
  }

  void registerBikes() {
    finish();
    next.registerBike();
  }

  void loadDemo() {
    finish();
    next.loadDemo();
  }

  void openKiosk() {
    finish();
    next.openKiosk();
  }

  void finish() {
    if (sitting != null) {
      next.finish(sitting);
    }
  }
}
