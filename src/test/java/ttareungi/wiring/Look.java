package ttareungi.wiring;

import java.util.OptionalDouble;
import ttareungi.ui.kiosk.frame.Panel;
import ttareungi.ui.kiosk.frame.Preferences;

/** How a rider may want the kiosk shown. */
enum Look {
  PLAIN,
  CONTRAST,
  LOW,
  BIG,
  BIG_LOW,
  VOICE;

  void apply(Preferences preferences) {
    preferences.contrastProperty().set(this == CONTRAST);
    preferences.lowProperty().set(this == LOW || this == BIG_LOW);
    preferences.bigProperty().set(this == BIG || this == BIG_LOW);
    preferences.voiceProperty().set(this == VOICE);
  }

  /** Where big text and the low screen share one it hangs so high that they have to. */
  Panel panel(boolean wide) {
    return this == BIG_LOW ? new Panel(OptionalDouble.empty(), wide ? 1000 : 850) : Panel.STANDARD;
  }

  /** What the name of a picture begins with. */
  String prefix() {
    return this == PLAIN ? "" : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-";
  }
}
