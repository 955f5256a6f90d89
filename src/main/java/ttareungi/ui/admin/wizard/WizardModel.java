package ttareungi.ui.admin.wizard;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import ttareungi.demo.DemoFigures;
import ttareungi.event.DomainEvent.StationOpened;
import ttareungi.station.StationRepository;
import ttareungi.ui.admin.AdminHouse;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.shell.DemoOffer;
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

  /** How the bikes come in. */
  enum Bikes {
    FILE,
    HAND,
    DEMO
  }

  /** What the last step does. */
  enum Kiosk {
    OPEN,
    LATER
  }

  private final AdminHouse house;
  private final Wizard.Next next;
  private final FirstOperator operator;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.OPERATOR);
  private final ReadOnlyStringWrapper station = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper docks = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable DemoFigures> figures =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Bikes> bikes;
  private final ObjectProperty<Kiosk> kiosk = new SimpleObjectProperty<>(Kiosk.OPEN);
  private @Nullable SignedIn sitting;
  private boolean hasDemo;

  WizardModel(AdminHouse house, Wizard.Next next) {
    this.house = house;
    this.next = next;
    operator = new FirstOperator(house, this::made);
    bikes = new SimpleObjectProperty<>(next.demo().isThere() ? Bikes.DEMO : Bikes.FILE);
    next.demo().busyProperty().subscribe(this::demoEnded);
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

  ReadOnlyIntegerProperty docksProperty() {
    return docks.getReadOnlyProperty();
  }

  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  DemoOffer demo() {
    return next.demo();
  }

  /** What the demo would bring; null until it is known. */
  ReadOnlyObjectProperty<@Nullable DemoFigures> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  ObjectProperty<Bikes> bikesProperty() {
    return bikes;
  }

  ObjectProperty<Kiosk> kioskProperty() {
    return kiosk;
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
    docks.set(opened.docks());
    toBikes();
  }

  void withoutStation() {
    toBikes();
  }

  private void toBikes() {
    step.set(Step.BIKES);
    if (next.demo().isThere()) {
      Background.supply(house.demo()::figures).onDone(figures::set).start();
    }
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

  /** As it was chosen. */
  void goOn() {
    switch (bikes.get()) {
      case FILE -> leaveFor(next::importBikes);
      case HAND -> leaveFor(next::registerBike);
      case DEMO -> loadDemo();
    }
  }

  /** Once: whoever has come back to this step has it already. */
  private void loadDemo() {
    if (hasDemo) {
      step.set(Step.KIOSK);
    } else {
      next.demo().load();
    }
  }

  private void demoEnded(boolean was, boolean busy) {
    if (was && !busy && step.get() == Step.BIKES && next.demo().failureProperty().get().isEmpty()) {
      hasDemo = true;
      step.set(Step.KIOSK);
    }
  }

  /** As it was chosen. */
  void end() {
    if (kiosk.get() == Kiosk.OPEN) {
      leaveFor(next::openKiosk);
    } else {
      finish();
    }
  }

  private void leaveFor(Runnable work) {
    finish();
    work.run();
  }

  private void finish() {
    if (sitting != null) {
      next.finish(sitting);
    }
  }
}
