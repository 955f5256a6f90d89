package ttareungi.ui.kiosk.digits;

import java.util.Arrays;
import ttareungi.kernel.Rejection;
import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.frame.Kit;

/** Digits that are shown at the door for the number that was keyed in; they are wiped at once. */
public abstract class DoorModel extends DigitsModel {
  protected DoorModel(Kit kit) {
    super(kit);
  }

  /** Off the FX thread; the caller wipes the digits. */
  protected abstract Entry attempt(long number, char[] shown);

  protected abstract void opened(Entry.Opened entry);

  /**
   * One key for a wrong number, a wrong PIN and a wrong code.
   *
   * @param left tries before the next wait; 0 where it begins
   */
  protected abstract String wrongWords(int left);

  @Override
  public final void next() {
    if (busyProperty().get()) {
      return; // what would be copied now, nobody would wipe
    }
    long number = kit().session().number();
    char[] shown = digits().copy();
    digits().clear();
    work(() -> attemptAndWipe(number, shown), this::tried);
  }

  private Entry attemptAndWipe(long number, char[] shown) {
    try {
      return attempt(number, shown);
    } finally {
      Arrays.fill(shown, (char) 0);
    }
  }

  private void tried(Entry entry) {
    switch (entry) {
      case Entry.Opened opened -> opened(opened);
      case Entry.Wrong wrong -> wrong(wrong);
      case Entry.Shut shut -> refused(shut.rejection());
    }
  }

  /** Not even looked at. */
  protected void refused(Rejection why) {
    kit().way().refuse(why);
  }

  private void wrong(Entry.Wrong wrong) {
    complain(wrongWords(wrong.left()), wrong.left());
  }
}
