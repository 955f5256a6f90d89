package ttareungi.ui.fx;

import javafx.application.Platform;

/** A single step into the FX thread. For a stream of things use {@link FxHop}. */
public final class Fx {
  private Fx() {}

  /** At once when already there, else soon. */
  public static void run(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }
}
