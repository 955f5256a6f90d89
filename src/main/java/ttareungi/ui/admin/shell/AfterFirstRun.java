package ttareungi.ui.admin.shell;

import ttareungi.csv.Subject;
import ttareungi.ui.admin.Actions;
import ttareungi.ui.admin.Seat;
import ttareungi.ui.admin.Seat.SignedIn;
import ttareungi.ui.admin.Target;
import ttareungi.ui.admin.door.DoorViewModel;
import ttareungi.ui.admin.wizard.Wizard;

/** What follows the first run. */
record AfterFirstRun(
    Seat seat,
    DoorViewModel door,
    DemoOffer demo,
    Actions actions,
    Runnable chooseKiosk,
    Runnable refresh)
    implements Wizard.Next {
  @Override
  public void sitDown(SignedIn operator) {
    seat.take(operator);
  }

  @Override
  public void finish(SignedIn operator) {
    door.welcome(operator);
    door.read();
    refresh.run();
  }

  @Override
  public void registerBike() {
    actions.register();
  }

  @Override
  public void importBikes() {
    actions.show(new Target.Bikes(null));
    actions.importFile(Subject.BIKES);
  }

  @Override
  public void openKiosk() {
    chooseKiosk.run();
  }
}
