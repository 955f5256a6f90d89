package ttareungi.ui.kiosk.identify;

import ttareungi.pin.PinDoor.Entry;
import ttareungi.ui.kiosk.frame.Kit;

/** The one sentence for a wrong number, a wrong PIN and a wrong code. */
final class Wrong {
  private Wrong() {}

  static void say(Kit kit, Entry.Wrong wrong) {
    if (wrong.left() > 0) {
      kit.way().say("kiosk.pin.wrong", wrong.left());
    } else {
      kit.way().say("kiosk.pin.wrong.last");
    }
  }
}
