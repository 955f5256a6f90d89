package ttareungi.ui.kiosk.identify;

import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.digits.DoorModel;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** The PIN of the number that was keyed in before it. */
public final class PinModel extends DoorModel {
  private final Entrance entrance;

  public PinModel(Kit kit) {
    super(kit);
    entrance = new Entrance(kit);
  }

  @Override
  public String words() {
    return "kiosk.pin";
  }

  @Override
  public boolean hasAside() {
    return true;
  }

  /** With the code that an operator read out. */
  @Override
  public void aside() {
    kit().way().to(Place.CODE);
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
    kit().way().to(Place.NUMBER);
  }

  @Override
  protected Entry attempt(long userId, char[] shown) {
    return kit().pins().enter(kit().actor(), userId, shown);
  }

  @Override
  protected void opened(Entry.Opened entry) {
    long userId = member();
    work(() -> entrance.look(userId), entrance::enter);
  }
}
