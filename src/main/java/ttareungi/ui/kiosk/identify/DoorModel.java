package ttareungi.ui.kiosk.identify;

import java.util.Arrays;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.digits.DigitsModel;
import ttareungi.ui.kiosk.frame.Kit;

/** Digits that are shown at the door for the number that was keyed in; they are wiped at once. */
abstract class DoorModel extends DigitsModel {
  DoorModel(Kit kit) {
    super(kit);
  }

  /** Off the FX thread; the caller wipes the digits. */
  abstract Entry attempt(long userId, char[] shown);

  abstract void opened(Entry.Opened entry);

  @Override
  public final long member() {
    return kit().session().number();
  }

  @Override
  public final void next() {
    long userId = member();
    char[] shown = digits().copy();
    digits().clear();
    work(() -> attemptAndWipe(userId, shown), this::tried);
  }

  private Entry attemptAndWipe(long userId, char[] shown) {
    try {
      return attempt(userId, shown);
    } finally {
      Arrays.fill(shown, (char) 0);
    }
  }

  private void tried(Entry entry) {
    switch (entry) {
      case Entry.Opened opened -> opened(opened);
      case Entry.Wrong wrong -> wrong(wrong);
      case Entry.Shut shut -> kit().way().refuse(shut.rejection());
    }
  }

  /** One sentence for a wrong number, a wrong PIN and a wrong code. */
  private void wrong(Entry.Wrong wrong) {
    if (wrong.left() > 0) {
      kit().way().say("kiosk.pin.wrong", wrong.left());
    } else {
      kit().way().say("kiosk.pin.wrong.last");
    }
  }
}
