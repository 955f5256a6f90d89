package ttareungi.ui.fx;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** Brings a window before all others. FX thread. */
public final class Forward {
  /** A window manager lets nobody take the focus; what is on top for a moment it does show. */
  private static final Duration ON_TOP = Duration.millis(300);

  private Forward() {}

  /** Whether there is one to be seen. */
  public static boolean bring(Stage stage) {
    if (!stage.isShowing()) {
      return false;
    }
    stage.setIconified(false);
    if (!stage.isAlwaysOnTop()) {
      stage.setAlwaysOnTop(true);
      var moment = new PauseTransition(ON_TOP);
      moment.setOnFinished(_ -> stage.setAlwaysOnTop(false));
      moment.play();
    }
    stage.toFront();
    stage.requestFocus();
    return true;
  }

  /** Of a program that has no more than one. */
  public static void bringEvery() {
    for (var window : List.copyOf(Window.getWindows())) {
      if (window instanceof Stage stage) {
        bring(stage);
      }
    }
  }
}
