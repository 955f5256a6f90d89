package ttareungi.cli;

import java.nio.file.Path;
import java.util.Optional;
import ttareungi.front.Doorbell;
import ttareungi.front.Sole;
import ttareungi.store.DataDirectory;
import ttareungi.wiring.AdminApp;
import ttareungi.wiring.Display;

/**
 * The admin window on a display that is there.
 *
 * @param file a backup for it to show
 */
record AdminStart(DataDirectory data, Optional<Path> file) {
  /** Returns the exit code when the window is closed, or the one that was open has come forward. */
  int run() {
    return Already.or(Sole.admin(data), file, this::open);
  }

  private int open(Doorbell bell) {
    var lacks = Display.lacksForWindow();
    if (lacks.isPresent()) {
      System.err.println(lacks.get());
      return 2;
    }
    Display.spareOpenGl();
    AdminApp.launch(data, bell, file);
    return 0;
  }
}
