package ttareungi.ui.fx;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Warns who types a secret with Caps Lock on. */
public final class CapsLock {
  private CapsLock() {}

  /** Shows the warning while the key is on; where the system does not tell, nothing is shown. */
  public static void show(Node warning) {
    boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
    warning.setVisible(on);
    warning.setManaged(on);
  }
}
