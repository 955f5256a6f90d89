package ttareungi.ui.kiosk.staff;

import ttareungi.event.StaffAction;
import ttareungi.kernel.Reason;
import ttareungi.kernel.Rejection;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.digits.DoorModel;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** k15: the PIN of the operator. That staff mode was opened is in the log before it opens. */
public final class StaffPinModel extends DoorModel {
  private final StaffLog log;

  public StaffPinModel(Kit kit) {
    super(kit);
    log = new StaffLog(kit);
  }

  @Override
  public String words() {
    return "kiosk.staffPin";
  }

  @Override
  public void back() {
    kit().way().to(Place.STAFF);
  }

  @Override
  protected String wrongWords(int left) {
    return left > 0 ? "kiosk.staffPin.wrong" : "kiosk.staffPin.wrong.last";
  }

  @Override
  protected Entry attempt(long operatorNo, char[] pin) {
    var entry = kit().staff().door().enter(kit().actor(), operatorNo, pin);
    return entry instanceof Entry.Opened ? noted(operatorNo, entry) : entry;
  }

  private Entry noted(long operatorNo, Entry opened) {
    var note = log.note(operatorNo, StaffAction.ENTERED, null);
    return kit().desk().submit(note).join() instanceof Rejection refused
        ? new Entry.Shut(refused)
        : opened;
  }

  @Override
  protected void opened(Entry.Opened entry) {
    kit().session().setOperatorNo(kit().session().number());
    kit().way().to(Place.STAFF_MENU);
  }

  /** One-time codes are for riders. */
  @Override
  protected void refused(Rejection why) {
    if (why.reason() == Reason.PIN_OUTDATED) {
      kit().way().say("operator.outdated");
    } else {
      super.refused(why);
    }
  }
}
