package ttareungi.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** What the operator or the rider chose. SYSTEM follows the desktop. */
public enum Theme {
  LIGHT,
  DARK,
  HIGH_CONTRAST,
  SYSTEM;

  /** The theme really painted: never SYSTEM. */
  Theme effective() {
    if (this != SYSTEM) {
      return this;
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  /** The Primer sheet beneath ours. */
  String userAgentSheet() {
    return effective() == LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }

  /** Our colours over it. */
  String coloursSheet() {
    return switch (effective()) {
      case LIGHT, SYSTEM -> "/theme/light.css";
      case DARK -> "/theme/dark.css";
      case HIGH_CONTRAST -> "/theme/hc.css";
    };
  }
}
