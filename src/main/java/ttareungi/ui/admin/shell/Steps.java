package ttareungi.ui.admin.shell;

import java.util.function.Consumer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import ttareungi.ui.fx.Faults;
import ttareungi.ui.fx.Fx;

/** What is made a step a frame, so that what stands already can be used meanwhile. FX thread. */
final class Steps {
  private Consumer<Throwable> broken = Faults::report;

  /** Hears what kept a step from being made. */
  void onBroken(Consumer<Throwable> listener) {
    broken = listener;
  }

  /**
   * {@code on}: after whose next frame; null where nobody sees it, and the step is made at once.
   */
  void next(@Nullable Scene on, Runnable step) {
    if (on == null) {
      step.run();
    } else {
      Fx.afterFrame(on, () -> tryTo(step));
    }
  }

  private void tryTo(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error e) {
      broken.accept(e);
    }
  }
}
