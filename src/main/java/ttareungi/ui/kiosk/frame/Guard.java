package ttareungi.ui.kiosk.frame;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Lets one action through, and then none for half a second, on whatever screen: so the second half
 * of a double tap never presses the button that has come up beneath it. Keys of a keypad pass.
 */
public final class Guard {
  private static final Duration QUIET = Duration.millis(500);

  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(this, "closed");
  private final PauseTransition quiet = new PauseTransition(QUIET);

  public Guard(Node root) {
    quiet.setOnFinished(done -> closed.set(false));
    root.addEventFilter(ActionEvent.ACTION, this::filter);
  }

  public ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  public void close() {
    closed.set(true);
    quiet.playFromStart();
  }

  private void filter(ActionEvent action) {
    if (isKey(action.getTarget())) {
      return;
    }
    if (closed.get()) {
      action.consume();
    } else {
      close();
    }
  }

  private static boolean isKey(EventTarget target) {
    return target instanceof Node node && node.getStyleClass().contains("key");
  }
}
