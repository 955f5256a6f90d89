package ttareungi.ui.admin;

import java.nio.file.Path;
import ttareungi.event.Why;

/** Puts a backup in the place of the data under the window, which reopens on them. FX thread. */
@FunctionalInterface
public interface Restorer {
  void restore(Path backup, Why why);
}
