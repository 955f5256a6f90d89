package ttareungi.ui.admin;

import java.nio.file.Path;
import ttareungi.event.Why;

/** Puts other data in the place of those under the window, which reopens on them. FX thread. */
public interface Restorer {
  void restore(Path backup, Why why);

  /** Those from before the demo; refused where riders have come since. */
  void removeDemo(Why why);
}
