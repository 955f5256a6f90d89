package ttareungi.ui.kiosk.identify;

import ttareungi.ui.kiosk.digits.NumberEntry;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** The member number; whether there is such a member is not said before the PIN. */
public final class NumberModel extends NumberEntry {
  public NumberModel(Kit kit) {
    super(kit);
  }

  @Override
  public String words() {
    return "kiosk.number";
  }

  @Override
  public boolean hasAside() {
    return Entrance.takesNewcomers(kit().session().goal());
  }

  @Override
  public void aside() {
    kit().way().to(Place.FIRST);
  }

  @Override
  public void next() {
    kit().session().setNumber(digits().number());
    kit().way().to(Place.PIN);
  }
}
