package ttareungi.ui.kiosk.staff;

import ttareungi.ui.kiosk.digits.NumberEntry;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** k15: who of the staff it is. Whether there is such an operator is not said before the PIN. */
public final class StaffNumberModel extends NumberEntry {
  public StaffNumberModel(Kit kit) {
    super(kit);
  }

  @Override
  public String words() {
    return "kiosk.staffNumber";
  }

  @Override
  public void next() {
    kit().session().setNumber(digits().number());
    kit().way().to(Place.STAFF_PIN);
  }
}
