package ttareungi.ui.fx;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

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

  /** The same for something that is wanted back. */
  public static <T> CompletableFuture<T> supply(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Fx::run);
  }

  /** Once, when the next frame of a scene that is shown is on its way to the screen. FX thread. */
  public static void afterFrame(Scene scene, Runnable work) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(work);
          }
        });
    Platform.requestNextPulse();
  }

  /** Ends the toolkit. Popups and windows first: a notification left open has crashed GTK. */
  public static void exit() {
    run(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      Platform.exit();
    });
  }
}
