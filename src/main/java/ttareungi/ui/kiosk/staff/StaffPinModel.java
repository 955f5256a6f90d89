package ttareungi.ui.kiosk.staff;

import java.util.Arrays;
import ttareungi.event.StaffAction;
import ttareungi.kernel.Rejection;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.digits.DigitsModel;
import ttareungi.ui.kiosk.frame.Kit;
import ttareungi.ui.kiosk.frame.Place;

/** k15: the PIN of the operator. That staff mode was opened is in the log before it opens. */
public final class StaffPinModel extends DigitsModel {
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
  public void next() {
    long operatorNo = kit().session().number();
    char[] pin = digits().copy();
    digits().clear();
    work(() -> attempt(operatorNo, pin), entry -> tried(operatorNo, entry));
  }

  private Entry attempt(long operatorNo, char[] pin) {
    try {
      var entry = kit().staff().door().enter(kit().actor(), operatorNo, pin);
      return entry instanceof Entry.Opened ? noted(operatorNo, entry) : entry;
    } finally {
      Arrays.fill(pin, (char) 0);
    }
  }

  private Entry noted(long operatorNo, Entry opened) {
    var note = log.note(operatorNo, StaffAction.ENTERED, null);
    return kit().desk().submit(note).join() instanceof Rejection refused
        ? new Entry.Shut(refused)
        : opened;
  }

  private void tried(long operatorNo, Entry entry) {
    switch (entry) {
      case Entry.Opened _ -> {
        kit().session().setOperatorNo(operatorNo);
        kit().way().to(Place.STAFF_MENU);
      }
      case Entry.Wrong wrong when wrong.left() > 0 ->
          kit().way().say("kiosk.staffPin.wrong", wrong.left());
      case Entry.Wrong _ -> kit().way().say("kiosk.staffPin.wrong.last");
      case Entry.Shut shut -> kit().way().refuse(shut.rejection());
    }
  }
}
