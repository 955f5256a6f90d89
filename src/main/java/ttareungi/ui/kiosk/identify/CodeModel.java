package ttareungi.ui.kiosk.identify;

import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.digits.DoorModel;
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
  public long member() {
    return kit().session().number();
  }

  @Override
  protected String wrongWords(int left) {
    return left > 0 ? "kiosk.pin.wrong" : "kiosk.pin.wrong.last";
  }

  @Override
  public void back() {
    kit().way().to(Place.PIN);
  }

  @Override
  protected Entry attempt(long userId, char[] shown) {
    return kit().pins().enterCode(kit().actor(), userId, shown);
  }

  @Override
  protected void opened(Entry.Opened entry) {
    kit().session().setCode(entry.shown());
    kit().way().to(Place.NEW_PIN);
  }
}
