package ttareungi.ui.admin.shell;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import ttareungi.ui.fx.ModalHost;

/** The keys that work all over the window, while no dialog stands. */
final class ShellKeys {
  private final Scene scene;
  private final ModalHost host;

  ShellKeys(Scene scene, ModalHost host) {
    this.scene = scene;
    this.host = host;
  }

  /** With Ctrl. */
  @CanIgnoreReturnValue
  ShellKeys on(KeyCode code, Runnable work) {
    return add(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), work);
  }

  @CanIgnoreReturnValue
  ShellKeys plain(KeyCode code, Runnable work) {
    return add(new KeyCodeCombination(code), work);
  }

  private ShellKeys add(KeyCombination keys, Runnable work) {
    scene
        .getAccelerators()
        .put(
            keys,
            () -> {
              if (!host.isOpen() && !host.isCovered()) {
                work.run();
              }
            });
    return this;
  }
}
