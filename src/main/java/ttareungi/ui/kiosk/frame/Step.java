package ttareungi.ui.kiosk.frame;

import java.util.List;
import javafx.scene.Parent;
import ttareungi.event.LoggedEvent;

/** One screen of the kiosk, made when it is entered and dropped when it is left. */
public interface Step {
  Parent view();

  /** What has happened anywhere, in order. */
  default void on(List<LoggedEvent> events) {}

  /** A few times a second. */
  default void tick() {}

  /** Whether it shows what it has to say; what it reads first may still be on its way. */
  default boolean isReady() {
    return true;
  }

  /** The rider has left; what comes back late is not for this screen any more. */
  default void close() {}
}
