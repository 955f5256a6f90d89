package ttareungi.ui.admin.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import ttareungi.ui.admin.WindowAct;
import ttareungi.ui.fx.ModalHost;

/** The keys that work all over the window, while no dialog stands. */
final class ShellKeys {
  private final Scene scene;
  private final ModalHost host;
  private final List<KeyCombination> bound = new ArrayList<>();

  ShellKeys(Scene scene, ModalHost host) {
    this.scene = scene;
    this.host = host;
  }

  /** These, and those of before no more. */
  void bind(List<WindowAct> acts) {
    bound.forEach(scene.getAccelerators()::remove);
    bound.clear();
    for (var act : acts) {
      var keys = act.keys();
      if (keys != null) {
        bound.add(keys);
        scene.getAccelerators().put(keys, () -> press(act));
      }
    }
  }

  private void press(WindowAct act) {
    if (!host.isCovered() && (act.anywhere() || !host.isOpen())) {
      act.work().run();
    }
  }
}
