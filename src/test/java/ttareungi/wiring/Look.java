package ttareungi.wiring;

import ttareungi.ui.kiosk.frame.Preferences;

/** How a rider may want the kiosk shown. */
enum Look {
  PLAIN,
  CONTRAST,
  LOW,
  BIG,
  VOICE;

  void apply(Preferences preferences) {
    preferences.contrastProperty().set(this == CONTRAST);
    preferences.lowProperty().set(this == LOW);
    preferences.bigProperty().set(this == BIG);
    preferences.voiceProperty().set(this == VOICE);
  }

  /** What the name of a picture begins with. */
  String prefix() {
    return this == PLAIN ? "" : name().toLowerCase(java.util.Locale.ROOT) + "-";
  }
}
