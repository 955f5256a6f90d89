package ttareungi.ui.kiosk.identify;

import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** The one-time code that an operator read out; with it a PIN may be chosen. */
public final class CodeModel extends DoorModel {
  public CodeModel(Kit kit) {
    super(kit);
  }

  @Override
  public String words() {
    return "kiosk.code";
  }

  @Override
  public void back() {
    kit().way().to(Place.PIN);
  }

  @Override
  Entry attempt(long userId, char[] shown) {
    return kit().pins().enterCode(kit().actor(), userId, shown);
  }

  @Override
  void opened(Entry.Opened entry) {
    kit().session().setCode(entry.shown());
    kit().way().to(Place.NEW_PIN);
  }
}
