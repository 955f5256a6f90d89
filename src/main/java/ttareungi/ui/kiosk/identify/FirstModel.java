package ttareungi.ui.kiosk.identify;

import ttareungi.rider.RiderNumbers;
import ttareungi.ui.kiosk.digits.NumberEntry;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** Somebody new: a free member number is offered, and another may be keyed in instead. */
public final class FirstModel extends NumberEntry {
  /** Nobody shall learn by trying which numbers there are. */
  private static final int MOST_TAKEN = 3;

  private int taken;

  public FirstModel(Kit kit) {
    super(kit);
    offer();
  }

  @Override
  public String words() {
    return "kiosk.first";
  }

  @Override
  public boolean hasAside() {
    return true;
  }

  /** Another free number. */
  @Override
  public void aside() {
    offer();
  }

  @Override
  public void back() {
    kit().way().to(Place.NUMBER);
  }

  private void offer() {
    work(() -> RiderNumbers.free(kit().reader()), digits()::set);
  }

  @Override
  public void next() {
    long userId = digits().number();
    work(() -> RiderNumbers.isFree(userId, kit().reader()), free -> choose(userId, free));
  }

  private void choose(long userId, boolean free) {
    if (free) {
      kit().session().setNumber(userId);
      kit().way().to(Place.NEW_PIN);
    } else if (++taken < MOST_TAKEN) {
      complain("reason.RIDER_NUMBER_TAKEN");
    } else {
      kit().way().to(Place.HOME);
    }
  }
}
